package org.waqai.fact;

/** Polarity and modality together: "met", "did not meet", "will meet", "may meet". */
record Stand(Polarity polarity, Modality modality) {

  static final Stand PLAIN = new Stand(Polarity.POSITIVE, Modality.ASSERTED);

  /** "denied that he did not meet": the opposite polarity. */
  Stand negated() {
    return new Stand(
        polarity == Polarity.POSITIVE ? Polarity.NEGATIVE : Polarity.POSITIVE, modality);
  }

  /** "wanted to plan to": what is only possible stays so, whatever governs it besides. */
  Stand with(Modality other) {
    return modality == Modality.POSSIBLE ? this : new Stand(polarity, other);
  }
}
