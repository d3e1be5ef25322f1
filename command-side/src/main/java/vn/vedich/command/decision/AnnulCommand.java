package vn.vedich.command.decision;

import vn.vedich.kernel.id.EntryId;

/** A command that says that an entry of its subject was never true. */
public interface AnnulCommand extends Command {

    EntryId entry();
}
