package org.waqai.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.waqai.text.Article;

/**
 * The records of all inputs, one after another; of a file of lines only the current one is in
 * memory. An input that cannot be opened is a record that cannot be loaded, so that it is reported
 * where it stands. Not thread-safe.
 */
final class Items implements Closeable {

  private final Deque<String> names;
  private final InputStream standardInput;
  private final InputKind kind;
  private final Optional<Published> published;
  private Optional<LineReader> lines = Optional.empty();
  private String name = "";
  private int line;

  /**
   * @param names files, {@code -} for the standard input
   */
  Items(
      List<String> names,
      InputStream standardInput,
      InputKind kind,
      Optional<Published> published) {
    this.names = new ArrayDeque<>(names);
    this.standardInput = standardInput;
    this.kind = kind;
    this.published = published;
  }

  Optional<Item> next() {
    while (true) {
      try {
        if (lines.isPresent()) {
          Optional<Item> item = nextLine(lines.get());
          if (item.isPresent()) {
            return item;
          }
          close();
        }
        if (names.isEmpty()) {
          return Optional.empty();
        }
        name = names.remove();
        Optional<Item> item = open();
        if (item.isPresent()) {
          return item;
        }
      } catch (IOException e) {
        lines = Optional.empty();
        return Optional.of(failing(e));
      }
    }
  }

  /** A file of lines is opened, and its lines are next; any other is itself the record. */
  private Optional<Item> open() throws IOException {
    InputStream in = stream();
    try {
      in.mark(InputKind.HEAD);
      byte[] head = in.readNBytes(InputKind.HEAD);
      in.reset();
      InputKind found = kind == InputKind.AUTO ? InputKind.of(name, head) : kind;
      if (found == InputKind.JSONL) {
        lines = Optional.of(new LineReader(in));
        line = 0;
        return Optional.empty();
      }
      // A pipe can be read only once, so what has been looked at is kept.
      boolean pipe = isStandardInput() || !Files.isRegularFile(Path.of(name));
      Item item = pipe ? ofStream(in, found) : ofFile(Path.of(name), found);
      in.close();
      return Optional.of(item);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private Optional<Item> nextLine(LineReader reader) throws IOException {
    while (true) {
      Optional<byte[]> next = reader.next();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      line++;
      byte[] bytes = next.get();
      if (!isBlank(bytes)) {
        String origin = name + ":" + line;
        return Optional.of(
            new Item(
                origin,
                line,
                bytes.length,
                () ->
                    JsonlRecord.parse(withoutMark(Utf8.decode(bytes)))
                        .document(origin, published)));
      }
    }
  }

  private Item ofFile(Path file, InputKind found) throws IOException {
    String origin = name;
    return new Item(
        origin, 0, Files.size(file), () -> document(origin, found, Files.readAllBytes(file)));
  }

  private Item ofStream(InputStream in, InputKind found) throws IOException {
    String origin = name;
    byte[] bytes = in.readAllBytes();
    return new Item(origin, 0, bytes.length, () -> document(origin, found, bytes));
  }

  private Document document(String origin, InputKind found, byte[] bytes)
      throws IOException, BadRecordException {
    if (found == InputKind.HTML) {
      HtmlPage page = HtmlPage.parse(new ByteArrayInputStream(bytes));
      return new Document(dated(page.article().withId(origin), page.published()), true);
    }
    Article article = Article.of(Utf8.decode(bytes)).withId(origin);
    return new Document(dated(article, Optional.empty()), false);
  }

  private Article dated(Article article, Optional<Published> own) {
    return own.or(() -> published).map(when -> when.on(article)).orElse(article);
  }

  private InputStream stream() throws IOException {
    if (isStandardInput()) {
      return new BufferedInputStream(standardInput);
    }
    Path file = Path.of(name);
    if (Files.isDirectory(file)) {
      throw new IOException("is a folder, not a file");
    }
    // A channel asks a pipe for its position, which a pipe has not.
    boolean pipe = Files.exists(file) && !Files.isRegularFile(file);
    InputStream in = pipe ? new FileInputStream(file.toFile()) : Files.newInputStream(file);
    return new BufferedInputStream(in);
  }

  private Item failing(IOException e) {
    return new Item(
        name,
        0,
        0,
        () -> {
          throw e instanceof NoSuchFileException ? new IOException("no such file") : e;
        });
  }

  private boolean isStandardInput() {
    return name.equals("-");
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0 || b > ' ' || b == 0) {
        return false;
      }
    }
    return true;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  @Override
  public void close() {
    try {
      if (lines.isPresent()) {
        lines.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lines = Optional.empty();
    }
  }
}
