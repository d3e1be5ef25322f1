package vn.vedich.command.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;

/** Names a command among those of all callers: the first half of a hash of caller and command id, in hexadecimal. */
public final class CommitId {

    private static final int BYTES = 16;

    /** No text begins with a line feed: nobody can use up a command id of the installation's by being called like it. */
    private static final String OF_NO_CALLER = "\n";

    private CommitId() {}

    static String of(EnteredBy caller, CommandId id) {
        String subject = String.valueOf(caller.subject().value());
        return of(caller.roles().contains(Role.SYSTEM) ? OF_NO_CALLER + subject : subject, id);
    }

    /** @param subject whose command it is, as the caller's account or token says */
    public static String of(String subject, CommandId id) {
        String both = subject + "\n" + id.value();
        byte[] hash = sha256().digest(both.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
