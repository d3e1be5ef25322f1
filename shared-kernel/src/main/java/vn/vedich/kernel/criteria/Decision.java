package vn.vedich.kernel.criteria;

import java.time.LocalDate;
import vn.vedich.kernel.value.Text;

/** The decision that issues or amends a set: its number, when it was signed and from when it is in force. */
public record Decision(Text number, LocalDate signedOn, LocalDate effectiveFrom) {}
