package vn.vedich.kernel.event;

import vn.vedich.kernel.id.UnitId;

/** Breaks a rule of the house on purpose. */
public record Planted_text_Event(UnitId subject, String note) implements Event {}
