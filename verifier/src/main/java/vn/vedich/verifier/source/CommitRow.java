package vn.vedich.verifier.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.proof.SaltedHash;
import vn.vedich.proof.StrictBase64;

/** A row of {@code commits}. */
record CommitRow(
        long firstPosition,
        String commandId,
        long eventCount,
        @Nullable String fingerprint,
        @Nullable String salt) {

    static final String SELECT = """
        SELECT first_position, command_id, event_count, fingerprint, salt FROM commits ORDER BY first_position\
        """;

    static CommitRow read(ResultSet row) throws SQLException {
        return new CommitRow(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4), row.getString(5));
    }

    long end() {
        return firstPosition + eventCount;
    }

    /** What is wrong with it as the commit that begins at this position, if anything is. */
    Optional<String> faultAt(long position) {
        if (firstPosition != position) {
            return Optional.of("no commit begins here, and the one before has ended");
        }
        if (eventCount < 1) {
            return Optional.of("its commit has no events");
        }
        if (salt != null && (fingerprint == null || !isSalt(salt))) {
            return Optional.of("the salt of its commit is none");
        }
        return Optional.empty();
    }

    private static boolean isSalt(String salt) {
        try {
            return StrictBase64.decodeUrl(salt).length == SaltedHash.SALT_BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
