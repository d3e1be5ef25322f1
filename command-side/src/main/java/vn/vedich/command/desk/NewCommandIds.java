package vn.vedich.command.desk;

import vn.vedich.kernel.id.CommandId;

/** Gives ids to commands whose caller sent none; no id twice. */
@FunctionalInterface
public interface NewCommandIds {

    CommandId next();
}
