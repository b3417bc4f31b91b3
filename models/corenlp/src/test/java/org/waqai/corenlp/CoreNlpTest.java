package org.waqai.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waqai.Waqai;
import org.waqai.entity.EntityMention;
import org.waqai.fact.Fact;
import org.waqai.fact.Facts;
import org.waqai.fact.Trigger;
import org.waqai.phrase.Syntax;
import org.waqai.phrase.SyntaxWord;
import org.waqai.text.Article;
import org.waqai.text.Span;

class CoreNlpTest {

  private static final String ARTICLE =
      "استقبل وزير الخارجية سامر الهاشمي أمس في زهران نظيره التركي، وقال إن الحكومة ستعقد اجتماعا مع"
          + " المعارضة يوم الأحد. وكانت الشرطة قد اعتقلت ثلاثة متظاهرين في المدينة.";

  private static CoreNlp parser;
  private static Waqai deep;

  @BeforeAll
  static void loadOnce() {
    parser = CoreNlp.load();
    deep = Waqai.arabic().withSyntax(parser);
  }

  private static List<SyntaxWord> words(String... forms) {
    List<SyntaxWord> words = new ArrayList<>();
    for (String form : forms) {
      words.add(new SyntaxWord(words.size(), form, SyntaxWord.Role.WORD, null, false, false));
    }
    return words;
  }

  @Test
  void aSentenceThatIsTooLongIsLeftToTheRules() {
    List<SyntaxWord> words =
        words(Collections.nCopies(CoreNlp.LONGEST + 1, "قال").toArray(String[]::new));

    assertThat(parser.parse(words)).isEqualTo(Optional.empty());
    String endless = "قال الوزير سامر إن " + "الأمر ".repeat(400).strip();
    Facts facts = deep.read(Article.of(endless));
    assertThat(facts.facts()).hasSize(1);
    assertThat(facts.unparsed()).extracting(Span::text).containsExactly(endless);
  }

  @Test
  void prepositionsBelongToWordsAndPhrasesHaveTheirEnds() {
    Syntax syntax =
        parser
            .parse(words("زار", "الوزير", "أمس", "مقر", "لجنة", "التخطيط", "في", "المدينة"))
            .get();

    assertThat(syntax.governorOf(6)).isIn(0, 3, 4);
    assertThat(syntax.endOf(3)).isGreaterThanOrEqualTo(6);
    assertThat(syntax.endOf(0)).isEqualTo(-1);
  }

  @Test
  void allSentencesOfOrdinaryArticlesAreParsed() {
    assertThat(deep.read(Article.of(ARTICLE)).unparsed()).isEmpty();
  }

  @Test
  void theWordsAreSpelledAsInTheTreebank() {
    SyntaxWord preposition = new SyntaxWord(0, "ل", SyntaxWord.Role.PROCLITIC, null, false, false);
    SyntaxWord ministry = new SyntaxWord(0, "وزارت", SyntaxWord.Role.WORD, "وزارة", true, false);
    SyntaxWord pronoun = new SyntaxWord(0, "ها", SyntaxWord.Role.ENCLITIC, null, false, false);
    SyntaxWord mark = new SyntaxWord(1, "«", SyntaxWord.Role.MARK, null, false, false);
    SyntaxWord that = new SyntaxWord(2, "إن", SyntaxWord.Role.WORD, null, false, false);
    List<SyntaxWord> words = List.of(preposition, ministry, pronoun, mark, that);

    assertThat(Spelling.of(words, 0)).isEqualTo("ل");
    assertThat(Spelling.of(words, 1)).isEqualTo("الوزارة");
    assertThat(Spelling.of(words, 3)).isEqualTo("\"");
    assertThat(Spelling.of(words, 4)).isEqualTo("ان");
  }

  @Test
  void factsAreFoundWithItAndItIsFoundOnTheClassPath() {
    Facts facts = Waqai.arabic().deep().read(Article.of(ARTICLE));

    assertThat(facts.facts()).extracting(Fact::type).contains("Meet", "State", "Detain");
  }

  @Test
  void everySpanIsWordForWordInTheArticleWhateverStandsThere() {
    Random random = new Random(11);
    String pieces = "وبلفاإأةىيهكتنمرسعد قال ز ّ ً ـ٥0،؛؟.!()«»\"-\u200F\uFEFC\uD83D\uDE00\n5000";
    for (int n = 0; n < 60; n++) {
      StringBuilder text = new StringBuilder(n % 2 == 0 ? ARTICLE : "");
      for (int k = 0; k < 80; k++) {
        int at = random.nextInt(text.length() + 1);
        text.insert(at, pieces.charAt(random.nextInt(pieces.length())));
      }
      String article = text.toString();
      Facts facts = deep.read(Article.of(article));
      for (Fact fact : facts.facts()) {
        fact.mentions().stream().map(Trigger::span).forEach(span -> isIn(article, span));
        fact.arguments().forEach(argument -> isIn(article, argument.span()));
      }
      facts.entities().stream()
          .flatMap(entity -> entity.mentions().stream())
          .map(EntityMention::span)
          .forEach(span -> isIn(article, span));
    }
  }

  private static void isIn(String article, Span span) {
    assertThat(span.text()).isEqualTo(article.substring(span.start(), span.end()));
  }

  @Test
  void oneParserServesSeveralThreads() throws Exception {
    String alone = deep.read(Article.of(ARTICLE)).facts().toString();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<String>> tasks =
          Collections.nCopies(40, () -> deep.read(Article.of(ARTICLE)).facts().toString());
      for (Future<String> result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void nothingIsWrittenToTheErrorStream() {
    PrintStream before = System.err;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
    try {
      Waqai.arabic().withSyntax(CoreNlp.load()).read(Article.of(ARTICLE));
    } finally {
      System.setErr(before);
    }

    assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void nothingElseThatCoreNlpMayUseIsNeeded() {
    for (String other :
        List.of(
            "com.google.protobuf.Message",
            "javax.json.Json",
            "org.joda.time.DateTime",
            "org.ejml.simple.SimpleMatrix",
            "javax.servlet.Servlet",
            "org.apache.lucene.index.IndexReader")) {
      assertThatThrownBy(() -> Class.forName(other)).isInstanceOf(ClassNotFoundException.class);
    }
  }
}
