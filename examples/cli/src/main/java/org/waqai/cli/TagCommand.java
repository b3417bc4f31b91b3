package org.waqai.cli;

import java.io.IOException;
import java.util.List;
import org.waqai.mention.Conll;
import org.waqai.mention.NameLabel;
import picocli.CommandLine.Command;

/** Tags names on the tokens of a file. */
@Command(
    name = "tag",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    descriptionHeading = "%n",
    description =
        "Finds the names in a file of tokens and prints each token, its tag in the file (O where"
            + " there is none) and the tag that was found, with tabs between.",
    footerHeading = "%nExamples:%n",
    footer = "    waqai tag test.conll > tagged.conll")
final class TagCommand extends ConllCommand {

  TagCommand(Console console) {
    super(console);
  }

  @Override
  void sentence(Console console, Conll.Sentence sentence, List<NameLabel> found)
      throws IOException {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      console
          .out()
          .append(sentence.tokens().get(i))
          .append('\t')
          .append(sentence.tags().get(i))
          .append('\t')
          .append(found.get(i).tag())
          .append('\n');
    }
    console.out().append('\n');
  }

  @Override
  void end(Console console) {}
}
