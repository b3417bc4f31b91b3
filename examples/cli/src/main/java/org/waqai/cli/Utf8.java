package org.waqai.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 and puts up with no mistake: a replacement character would shift no offset but lose
 * a letter.
 */
final class Utf8 {

  private Utf8() {}

  static String decode(byte[] bytes) throws BadRecordException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new BadRecordException(mistake(bytes, in.position()));
    }
    return out.flip().toString();
  }

  private static String mistake(byte[] bytes, int position) {
    if (bytes.length > 1 && position == 0 && isUtf16(bytes[0] & 0xFF, bytes[1] & 0xFF)) {
      return "this is UTF-16; UTF-8 is expected";
    }
    return "broken UTF-8 at byte %d (0x%02X)".formatted(position, bytes[position] & 0xFF);
  }

  private static boolean isUtf16(int first, int second) {
    return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
  }
}
