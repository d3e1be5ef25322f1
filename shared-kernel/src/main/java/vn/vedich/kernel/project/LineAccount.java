package vn.vedich.kernel.project;

/** What became of the money of one line. */
public record LineAccount(CapitalLine line, Amounts amounts) {}
