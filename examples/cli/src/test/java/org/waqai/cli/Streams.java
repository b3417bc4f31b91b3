package org.waqai.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The streams of a process, in memory. */
final class Streams {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Console console;

  private Streams(byte[] in) {
    console =
        new Console(new ByteArrayInputStream(in), out, new PrintWriter(err, true), () -> false);
  }

  static Streams empty() {
    return new Streams(new byte[0]);
  }

  static Streams of(String in) {
    return new Streams(in.getBytes(StandardCharsets.UTF_8));
  }

  static Streams of(byte[] in) {
    return new Streams(in);
  }

  Console console() {
    return console;
  }

  String out() {
    return out.toString();
  }

  List<String> lines() {
    return out.toString().lines().toList();
  }

  String err() {
    return err.toString();
  }
}
