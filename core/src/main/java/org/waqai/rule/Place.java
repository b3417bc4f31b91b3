package org.waqai.rule;

/** The syntactic place that carries a role. */
public enum Place {
  /** Of the active verb, or of the light verb that carries a noun. */
  SUBJECT,
  /** Of the active verb; of a passive verb it is the grammatical subject. */
  OBJECT,
  /** The complement of a noun or masdar, or the pronoun suffixed to it. */
  IDAFA,
  /** A nationality adjective of the noun. */
  NISBA,
  /** After one of some prepositions. */
  AFTER,
  /** After "between": all coordinated members. */
  BETWEEN,
  /** The content clause. */
  THAT,
  /** The direct quotation. */
  QUOTE,
  /**
   * The phrase that the event noun itself heads: those whom "ten dead" counts, the goods of "food
   * aid".
   */
  ITSELF,
  /** The indefinite noun that says what somebody is made: "appointed X director of the centre". */
  AS,
  /** The office, in the text, of the one who fills the role {@code person}. */
  OFFICE
}
