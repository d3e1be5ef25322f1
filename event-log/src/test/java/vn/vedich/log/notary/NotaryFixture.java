package vn.vedich.log.notary;

import static org.awaitility.Awaitility.await;
import static vn.vedich.log.SampleEvents.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.Commit;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.EventLog;
import vn.vedich.log.NewEvent;
import vn.vedich.log.sqlite.SqliteEventLog;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.proof.tree.Frontier;
import vn.vedich.proof.tree.Hash;

/** A log with a notary who signs. */
abstract class NotaryFixture {

    static final String ORIGIN = "dam-ha.example/ve-dich";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T03:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    EventLog log;
    Notary notary;

    @BeforeEach
    void open_the_log() {
        log = SqliteEventLog.open(folder.resolve("events.db"), CLOCK, new Random(1));
        notary = signing();
    }

    @AfterEach
    void close_the_log() {
        notary.close();
        log.close();
    }

    Notary signing() {
        return Notary.signing(log, proofs(), folder.resolve("keys"), ORIGIN, CLOCK, new SecureRandom());
    }

    Path proofs() {
        return folder.resolve("proofs.sqlite");
    }

    void restart() {
        close_the_log();
        open_the_log();
    }

    /** Appends so many events of one stream, one a commit or more. */
    void append(String stream, int count) {
        int left = count;
        while (left > 0) {
            long next = log.lastSequence(stream).orElse(-1) + 1;
            List<NewEvent> events = new ArrayList<>();
            for (int i = 0; i < Math.min(left, 100); i++) {
                events.add(event(stream + "-" + (next + i), stream, next + i));
            }
            log.append(new Commit(stream + "#" + next, null, events));
            left -= events.size();
        }
    }

    /** The newest checkpoint, once it covers the whole log. */
    Checkpoint signedInFull() {
        await().until(() -> log.checkpoints()
                .newest()
                .filter(newest -> newest.size() == log.head() + 1)
                .isPresent());
        return open(log.checkpoints().newest().orElseThrow());
    }

    static Checkpoint open(KeptCheckpoint kept) {
        return Checkpoint.open(SignedNote.parse(kept.note()), List.of(VerifierKey.parse(kept.verifierKey())))
                .checkpoint();
    }

    /** The root over the first leaves of the log, computed from nothing else. */
    Hash rootOf(long size) {
        Frontier frontier = new Frontier();
        List<CoveredEvent> read = log.readCovered(0, 1_000);
        while (frontier.size() < size) {
            for (CoveredEvent event : read) {
                if (frontier.size() < size) {
                    frontier.append(Hash.ofLeaf(event.leaf().bytes()));
                }
            }
            read = log.readCovered(frontier.size(), 1_000);
        }
        return frontier.root();
    }

    /** Tree and map must be made anew; while no notary is at work. */
    void removeProofs() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("proofs"))
                    .toList()) {
                Files.delete(file);
            }
        }
    }
}
