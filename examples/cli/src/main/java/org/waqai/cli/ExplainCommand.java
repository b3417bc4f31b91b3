package org.waqai.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waqai.Waqai;
import org.waqai.fact.Facts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints why facts were found, and why others were not. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    descriptionHeading = "%n",
    description =
        "Prints each rule that was tried, a line a try: the offsets of the word, the rule, whether"
            + " it fired and why, the word.",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  Why is there no meeting in it?",
      "    waqai explain article.txt | grep meet/",
      "  What was made of these words?",
      "    waqai explain --about \"...\" article.txt",
      "  Try an edited rule on one sentence:",
      "    echo \"...\" | waqai explain --resources my-arabic -"
    })
final class ExplainCommand extends ReadCommand {

  @Option(
      names = "--about",
      paramLabel = "WORDS",
      description = "only the words of this stretch of the article, wherever it stands.")
  private @Nullable String about;

  ExplainCommand(Console console) {
    super(console);
  }

  @Override
  Reading open(Supplier<Waqai> reader) {
    Waqai waqai = reader.get();
    return (article, again) -> explain(waqai.read(article));
  }

  private String explain(Facts facts) {
    if (about == null || about.isEmpty()) {
      return facts.explain();
    }
    String text = facts.article().text();
    List<String> told = new ArrayList<>();
    for (int at = text.indexOf(about); at >= 0; at = text.indexOf(about, at + about.length())) {
      told.add(facts.explain(at, at + about.length()));
    }
    return told.isEmpty() ? "the article does not have these words" : String.join("\n", told);
  }
}
