package vn.vedich.command.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.provenance.EnteredBy;

/** Names a command among those of all callers: the first half of a hash of caller and command id, in hexadecimal. */
public final class CommitId {

    private static final int BYTES = 16;

    private CommitId() {}

    static String of(EnteredBy caller, CommandId id) {
        return of(String.valueOf(caller.subject().value()), id);
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
