package org.waqai.cli;

import java.util.function.Supplier;
import org.waqai.Waqai;
import org.waqai.fact.Facts;
import org.waqai.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the facts of articles. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    descriptionHeading = "%n",
    description = "Reads Arabic news articles and prints what happened.",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every article was read",
      "1:some records could not be read; they are reported on stderr, all others were read",
      "2:the command line makes no sense",
      "3:a file could not be read, or the output not be written",
      "4:the language files are missing or have a mistake"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  Who did what in a saved article:",
      "    waqai extract --published 2024-03-12 article.txt",
      "  The same from a web page, as JSON:",
      "    waqai extract --format json page.html",
      "  A file of many articles on four threads; what fails goes to a file of its own:",
      "    waqai extract --format jsonl --threads 4 news.jsonl > facts.jsonl 2> failed.jsonl",
      "  Every meeting in it, with jq:",
      "    waqai extract --format jsonl news.jsonl | jq -c '.facts[] | select(.type==\"Meet\")'",
      "  An article of another encoding:",
      "    iconv -f windows-1256 -t utf-8 old.txt | waqai extract -",
      "  With words and rules of your own (unpack those of the jar, edit, run):",
      "    waqai extract --resources my-arabic article.txt"
    })
final class ExtractCommand extends ReadCommand {

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "text",
      description =
          "text: for people. json: an indented object an article. jsonl: an object a line, and"
              + " error records in the same form on stderr (default: text).")
  private Format format = Format.TEXT;

  @Option(
      names = "--with-text",
      description =
          "also give back the text in which the offsets count; done anyway where the text is not"
              + " the input's own (a title before it, a web page).")
  private boolean withText;

  ExtractCommand(Console console) {
    super(console);
  }

  @Override
  Reading open(Supplier<Waqai> reader) {
    Waqai waqai = reader.get();
    if (format == Format.TEXT) {
      return (article, again) -> Report.of(waqai.read(article));
    }
    JsonWriter plain = format == Format.JSON ? JsonWriter.indented() : JsonWriter.compact();
    return (article, again) -> {
      Facts facts = waqai.read(article);
      return (again ? plain.withText() : plain).write(facts);
    };
  }

  @Override
  boolean withText() {
    return withText;
  }

  @Override
  boolean failuresAsJson() {
    return format != Format.TEXT;
  }
}
