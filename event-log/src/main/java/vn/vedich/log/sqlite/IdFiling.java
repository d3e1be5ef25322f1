package vn.vedich.log.sqlite;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.vedich.log.home.SealedCommit;

/**
 * Puts entries into {@code ids}. New ones stay in memory for a while: put into the file one by one, each would change a page
 * of its own. One slice of them after another is moved into the file, in the transaction of a group of commits; {@code
 * ids_filed} says up to where, and {@link FiledIds} makes the others again from the events.
 */
final class IdFiling {

    private static final String MOVE = "INSERT INTO ids (hash, position) VALUES (?, ?)";
    private static final String MOVED = "INSERT OR REPLACE INTO ids_filed (slice, up_to) VALUES (?, ?)";

    /** Goes from each new one to {@code ids}; the other way round it would go through all of these. */
    private static final String ANY_IN_FILE =
            "SELECT EXISTS (SELECT 1 FROM json_each(?) AS new CROSS JOIN ids ON ids.hash = new.value)";

    private final Statements statements;
    private final IdSettings settings;
    private final RecentIds recent;
    private final List<Long> newInGroup = new ArrayList<>();
    private final List<Integer> moved = new ArrayList<>();
    private int turn;

    /** @param recent becomes what the file does not have */
    IdFiling(Statements statements, IdSettings settings, RecentIds recent) throws SQLException {
        this.statements = statements;
        this.settings = settings;
        this.recent = recent;
        FiledIds filed = new FiledIds(statements, settings.hash());
        recent.become(filed.missing());
        this.turn = filed.longestAgo();
    }

    /**
     * Adds the ids of a commit to those in memory, whatever these are.
     *
     * @return whether all hashes are new in memory; if not, an id may be there already
     */
    boolean add(SealedCommit commit, long firstPosition) {
        boolean[] allNew = {true};
        for (int i = 0; i < commit.events().size(); i++) {
            String eventId = commit.events().get(i).event().eventId();
            String commandId = i == 0 ? commit.commandId() : null;
            settings.hash().entries(firstPosition + i, eventId, commandId, (hash, position) -> {
                allNew[0] &= !recent.has(hash);
                recent.add(hash, position);
                newInGroup.add(hash);
            });
        }
        return allNew[0];
    }

    /** Whether the file has none of the hashes added since the last call; if it has one, the id may be there already. */
    boolean allAreNewInFile() throws SQLException {
        String hashes = newInGroup.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        newInGroup.clear();
        return statements.first(row -> row.getInt(1) == 0, ANY_IN_FILE, hashes).orElseThrow();
    }

    /** What was added from this position on came to nothing. */
    void dropFrom(long position) {
        newInGroup.clear();
        recent.dropFrom(position);
    }

    /** Moves as many slices into the file as there are too many in memory, in the open transaction. */
    void move(long nextPosition) throws SQLException {
        newInGroup.clear();
        long tooMany = recent.size() - settings.room(nextPosition);
        while (tooMany > 0) {
            tooMany -= move(turn, nextPosition);
            turn = (turn + 1) % RecentIds.SLICES;
        }
    }

    private int move(int number, long nextPosition) throws SQLException {
        IdSlice slice = recent.slice(number);
        if (slice.size() == 0) {
            return 0;
        }
        PreparedStatement insert = statements.prepared(MOVE);
        for (int place = 0; place < slice.size(); place++) {
            insert.setLong(1, slice.hash(place));
            insert.setLong(2, slice.position(place));
            insert.addBatch();
        }
        insert.executeBatch();
        statements.update(MOVED, number, nextPosition);
        moved.add(number);
        return slice.size();
    }

    /** The transaction is durable: what was moved is no longer needed in memory. */
    void committed() {
        moved.forEach(recent::drop);
        moved.clear();
    }
}
