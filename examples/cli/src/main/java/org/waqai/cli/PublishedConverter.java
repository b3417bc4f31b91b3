package org.waqai.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the option {@code --published}. */
final class PublishedConverter implements ITypeConverter<Published> {

  @Override
  public Published convert(String value) {
    try {
      return Published.parse(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
