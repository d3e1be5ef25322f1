package vn.vedich.kernel.project;

import vn.vedich.kernel.value.Money;

/** What a line is to pay of a project, as approved. */
public record Funding(CapitalLine line, Money amount) {}
