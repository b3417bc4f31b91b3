package org.waqai.mention;

import org.jspecify.annotations.Nullable;

/** The name of an organisation while it grows. */
final class OrganizationDraft {

  /** Behind its last token. */
  int at;

  /** Whether it is a name yet, not only a noun. */
  boolean named;

  @Nullable String country;

  OrganizationDraft(int at) {
    this.at = at;
  }

  void name(int to) {
    at = to;
    named = true;
  }
}
