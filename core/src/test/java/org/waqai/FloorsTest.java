package org.waqai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The floors of the house: a package knows only what lies below it. */
class FloorsTest {

  /** From the ground up; a package may import from itself and from those before it. */
  private static final ImmutableList<String> FLOORS =
      ImmutableList.of(
          "org.waqai.lexicon",
          "org.waqai.text",
          "org.waqai.token",
          "org.waqai.time",
          "org.waqai.mention",
          "org.waqai.phrase",
          "org.waqai.entity",
          "org.waqai.rule",
          "org.waqai.fact",
          "org.waqai.json",
          "org.waqai");

  private static final ImmutableList<String> DRAWERS =
      ImmutableList.of("util", "utils", "common", "impl", "internal", "manager", "helper", "misc");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.waqai");

  @Test
  void everyPackageIsAFloor() {
    assertThat(HOUSE.stream().map(JavaClass::getPackageName).distinct())
        .as("packages of core: a new one needs its place in the list of floors")
        .isSubsetOf(FLOORS);
  }

  @Test
  void importsGoOnlyDownward() {
    for (int i = 0; i < FLOORS.size(); i++) {
      List<String> above = FLOORS.subList(i + 1, FLOORS.size());
      noClasses()
          .that()
          .resideInAPackage(FLOORS.get(i))
          .should()
          .dependOnClassesThat(in(above))
          .allowEmptyShould(true)
          .because("they lie above it")
          .check(HOUSE);
    }
  }

  @Test
  void noCircleOfPackages() {
    slices().matching("org.waqai.(*)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void noDrawers() {
    for (String drawer : DRAWERS) {
      noClasses()
          .should()
          .resideInAPackage(".." + drawer + "..")
          .because("a class belongs to the floor that it serves")
          .check(HOUSE);
    }
  }

  @Test
  void staticFieldsNeverChange() {
    classes().should(FinalStatics.only()).check(HOUSE);
  }

  @Test
  void onlyPackageJsonWritesJson() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.waqai.json")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .because("its library is optional")
        .check(HOUSE);
  }

  @Test
  void everyPackageSaysWhatItIsAndIsNullMarked() throws IOException {
    for (String floor : FLOORS) {
      Path source = Path.of("src/main/java", floor.replace('.', '/'), "package-info.java");
      assertThat(source).content().contains("@NullMarked").contains("/**");
    }
  }

  @Test
  void noArabicLetterInMainSources() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(p -> p.toString().endsWith(".java")).sorted().toList()) {
        List<String> lines = Files.readAllLines(source);
        for (int i = 0; i < lines.size(); i++) {
          if (hasArabic(lines.get(i))) {
            found.add(source + ":" + (i + 1));
          }
        }
      }
    }
    assertThat(found).as("all that is Arabic is a text file of models/arabic").isEmpty();
  }

  /** Also as an escape: a letter does not become data by being spelled in digits. */
  private static boolean hasArabic(String line) {
    return line.codePoints().anyMatch(FloorsTest::isArabicLetter)
        || line.matches(".*\\\\u+0(?:6[2-6]|7)[0-9a-fA-F].*");
  }

  private static boolean isArabicLetter(int c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
  }

  private static DescribedPredicate<JavaClass> in(List<String> packages) {
    return DescribedPredicate.describe(
        "are in one of " + packages, c -> packages.contains(c.getPackageName()));
  }
}
