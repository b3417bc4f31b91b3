package org.waqai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program {@code waqai}; a new command is a class and a line in {@link #run}. */
@Command(
    name = "waqai",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    descriptionHeading = "%n",
    description = "Reads Arabic news articles and says who did what to whom, where and when.",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nStart here:%n",
    footer = {
      "  waqai extract article.txt        what happened in an article",
      "  waqai extract --help             all options, with examples"
    })
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(Console.ofProcess(), args));
  }

  /** Runs a command line and returns its exit code. */
  static int run(Console console, String... args) {
    PrintWriter out = new PrintWriter(console.out());
    CommandLine line =
        new CommandLine(new Main())
            .addSubcommand(new ExtractCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new TagCommand(console))
            .addSubcommand(new EvaluateCommand(console))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpWidth(96)
            .setOut(out)
            .setErr(console.err());
    if (args.length == 0) {
      line.usage(console.err());
      return ExitCode.USAGE;
    }
    int code = line.execute(args);
    out.flush();
    return code;
  }

  /** Says the version of the jar. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
      return new String[] {
        "waqai "
            + Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(development)")
      };
    }
  }
}
