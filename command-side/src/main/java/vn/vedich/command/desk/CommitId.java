package vn.vedich.command.desk;

import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.proof.Hashed;

/** Names a command among those of all callers: the first half of a hash of caller and command id, in hexadecimal. */
public final class CommitId {

    /** No text begins with a line feed: nobody can use up a command id of the installation's by being called like it. */
    private static final String OF_NO_CALLER = "\n";

    private CommitId() {}

    public static String of(EnteredBy caller, CommandId id) {
        String subject = String.valueOf(caller.subject().value());
        return of(caller.roles().contains(Role.SYSTEM) ? OF_NO_CALLER + subject : subject, id);
    }

    /** @param subject whose command it is, as the caller's account or token says */
    public static String of(String subject, CommandId id) {
        return Hashed.id(subject + "\n" + id.value());
    }
}
