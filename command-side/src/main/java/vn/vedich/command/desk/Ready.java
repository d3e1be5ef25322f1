package vn.vedich.command.desk;

import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.Command;
import vn.vedich.log.Fingerprint;

/** A command that fits and is its caller's to give. */
record Ready(Command command, Act act, Fingerprint fingerprint) {}
