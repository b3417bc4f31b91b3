package org.waqai.cli;

import java.io.IOException;
import java.util.List;
import org.waqai.mention.Conll;
import org.waqai.mention.NameLabel;
import org.waqai.mention.NameScore;
import picocli.CommandLine.Command;

/** Measures the tagger of names. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    descriptionHeading = "%n",
    description =
        "Compares the names that are found with those of annotated files: precision, recall and F1"
            + " of whole names, for persons, places and organisations.",
    footerHeading = "%nExamples:%n",
    footer = "    waqai evaluate test.conll")
final class EvaluateCommand extends ConllCommand {

  private final NameScore score = new NameScore();

  EvaluateCommand(Console console) {
    super(console);
  }

  @Override
  void sentence(Console console, Conll.Sentence sentence, List<NameLabel> found) {
    score.add(sentence.tags(), found.stream().map(NameLabel::tag).toList());
  }

  @Override
  void end(Console console) throws IOException {
    console.out().append(score.table());
  }
}
