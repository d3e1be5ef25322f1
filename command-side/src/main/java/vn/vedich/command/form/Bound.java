package vn.vedich.command.form;

import vn.vedich.command.decision.Command;

/** A body that fits: the command, and what was stated with it. */
public record Bound(Command command, Stated stated) {}
