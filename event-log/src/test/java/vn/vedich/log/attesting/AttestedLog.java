package vn.vedich.log.attesting;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.EventLog;
import vn.vedich.log.SampleEvents;
import vn.vedich.log.notary.Notary;
import vn.vedich.log.sqlite.SqliteEventLog;
import vn.vedich.log.witness.WitnessedLog;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.VerifierKey;

/** A log that is signed, in a folder of its own but with keys from anywhere. */
final class AttestedLog implements AutoCloseable {

    static final String ORIGIN = "hai-ha.example/ve-dich";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T03:00:00Z"), ZoneOffset.UTC);

    final EventLog log;
    final Notary notary;

    AttestedLog(Path folder, Path keys) {
        this.log = SqliteEventLog.open(folder.resolve("events.db"), CLOCK, new Random(1));
        this.notary = Notary.signing(log, folder.resolve("proofs.sqlite"), keys, ORIGIN, CLOCK, new SecureRandom());
    }

    /** The checkpoint that covers so many events of the stream more. */
    KeptCheckpoint append(String stream, int events) {
        for (int i = 0; i < events; i++) {
            log.append(SampleEvents.single(stream, log.lastSequence(stream).orElse(-1) + 1));
        }
        await().until(() -> log.checkpoints()
                .newest()
                .filter(newest -> newest.size() == log.head() + 1)
                .isPresent());
        return log.checkpoints().newest().orElseThrow();
    }

    VerifierKey key() {
        await().until(() -> log.checkpoints().newest().isPresent());
        return VerifierKey.parse(log.checkpoints().newest().orElseThrow().verifierKey());
    }

    WitnessedLog asWitnessed() {
        return new WitnessedLog(ORIGIN, List.of(key()));
    }

    SignedNote note(KeptCheckpoint checkpoint) {
        return notary.proven().attested().cosigned(checkpoint);
    }

    Attesting asking(Attestor attestor, Duration every) {
        return new Attesting(log, notary.proven(), notary::signs, attestor, every);
    }

    @Override
    public void close() {
        notary.close();
        log.close();
    }
}
