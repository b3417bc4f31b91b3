package org.waqai.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.waqai.Waqai;
import picocli.CommandLine.Command;

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
      "  Try an edited rule on one sentence:",
      "    echo \"...\" | waqai explain --resources my-arabic -"
    })
final class ExplainCommand extends ReadCommand {

  ExplainCommand(Console console) {
    super(console);
  }

  @Override
  Reading open(Optional<Path> resources) {
    Waqai waqai = waqai(resources);
    return (article, again) -> waqai.read(article).explain();
  }
}
