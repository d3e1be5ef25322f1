package vn.vedich.command.loading;

import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.provenance.EnteredBy;

/** Gives one command at the desk, like anybody else would. */
@FunctionalInterface
public interface Giving {

    Outcome give(String command, ObjectNode body, CommandId id, EnteredBy caller, Locale language);
}
