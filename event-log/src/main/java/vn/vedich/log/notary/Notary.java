package vn.vedich.log.notary;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vedich.log.EventLog;
import vn.vedich.log.home.ThreadEnd;

/**
 * Follows the log on a thread of its own and makes it provable: tree and map grow, seals that are due are appended, and about
 * a second after something came, and on closing, the tree is signed. Appending never waits for it.
 */
public final class Notary implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(Notary.class);

    /** No two checkpoints of one process are closer to each other, but for the last. */
    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofSeconds(1);

    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);

    private final EventLog log;
    private final ProofFile file;
    private final Following following;
    private final @Nullable Signing signing;
    private final ProvenLog proven;
    private final Clock clock;
    private final EventLog.Registration registration;
    private final Semaphore woken = new Semaphore(1);
    private final ReentrantLock turn = new ReentrantLock();
    private final Thread thread;

    private volatile boolean closing;
    private volatile @Nullable String trouble;
    private boolean begun;
    private boolean maySign;
    private long signed = -1;
    private long signedAt;

    private Notary(EventLog log, Path proofs, @Nullable Signing signing, Clock clock) {
        this.log = log;
        this.file = ProofFile.open(proofs);
        this.following = new Following(log, file);
        this.signing = signing;
        this.clock = clock;
        this.proven = new ProvenLog(log, file);
        this.registration = log.onAppend(this::wake);
        this.thread = Thread.ofPlatform().daemon().name("notary").start(this::run);
    }

    /**
     * Follows and proves, and never appends or signs.
     *
     * @param proofs the file of tree and map; made anew when it is not there
     */
    public static Notary following(EventLog log, Path proofs, Clock clock) {
        return new Notary(log, proofs, null, clock);
    }

    /**
     * Seals and signs too, if this process has the installation's key or is the first one to make it.
     *
     * @param keys folder of the key
     * @param origin the installation's name, as checkpoints bear it: no spaces and no plus
     */
    public static Notary signing(
            EventLog log, Path proofs, Path keys, String origin, Clock clock, SecureRandom random) {
        return new Notary(log, proofs, new Signing(log, new KeyFolder(keys, origin, random), origin), clock);
    }

    /** Proofs of what this process has followed. */
    public ProvenLog proven() {
        return proven;
    }

    /** What keeps it from proving or signing, in a sentence; empty when all is well. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Whether this process signs checkpoints. */
    public boolean signs() {
        turn.lock();
        try {
            return signing != null && mayBegin(signing);
        } finally {
            turn.unlock();
        }
    }

    /**
     * Has checkpoints signed by a new key from now on. When it returns, the log says so and a checkpoint signed by both keys
     * covers that. A rotation that was interrupted is completed instead.
     *
     * @param provenance of the event, a JSON object as {@link vn.vedich.log.NewEvent} has it, given the command's id
     * @return the new verifier key, one line
     * @throws IllegalStateException when this process does not sign
     */
    public String rotateKey(UnaryOperator<String> provenance) {
        turn.lock();
        try {
            if (signing == null || !mayBegin(signing)) {
                throw new IllegalStateException("this process does not sign");
            }
            if (!signing.isRotating()) {
                // All that the key has signed until now is covered by a checkpoint of its own.
                catchUp();
                sign(signing);
            }
            Rotation rotation = signing.rotation();
            rotation.event(provenance.apply(Rotation.commandId(rotation.to().verifier())))
                    .appendTo(log, today());
            catchUp();
            sign(signing);
            return rotation.to().verifier().line();
        } finally {
            turn.unlock();
        }
    }

    /**
     * Signs the text of a note that is no checkpoint with the key that signs now.
     *
     * @param text a JSON object on one line, ended by a line feed: no checkpoint looks like that
     * @return the lines of signatures; empty when this process does not sign
     */
    public Optional<String> signatureOf(String text) {
        if (!text.startsWith("{") || text.indexOf('\n') != text.length() - 1) {
            throw new IllegalArgumentException("only a JSON object on one line is signed beside checkpoints");
        }
        turn.lock();
        try {
            return signing != null && mayBegin(signing) ? Optional.of(signing.signatureOf(text)) : Optional.empty();
        } finally {
            turn.unlock();
        }
    }

    private void wake() {
        if (woken.availablePermits() == 0) {
            woken.release();
        }
    }

    private void run() {
        while (!closing) {
            try {
                woken.tryAcquire(work().toNanos(), TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                LOGGER.info("The notary was interrupted; it ends");
                return;
            }
        }
        finish();
    }

    /** Does what there is to do; how long nothing needs to be done if nobody wakes it. */
    private Duration work() {
        turn.lock();
        try {
            catchUp();
            trouble = null;
            return signing == null || !mayBegin(signing) ? Duration.ofDays(1) : signWhenDue(signing);
        } catch (RuntimeException e) {
            trouble(e);
            return AFTER_A_FAILURE;
        } finally {
            turn.unlock();
        }
    }

    private void trouble(RuntimeException e) {
        if (!String.valueOf(e.getMessage()).equals(trouble)) {
            LOGGER.error("The log is not being proven: {}", e.getMessage(), e);
        }
        trouble = e.getMessage();
    }

    private void catchUp() {
        boolean sealed = true;
        while (sealed) {
            boolean more = true;
            while (more) {
                more = following.follow();
            }
            sealed = signing != null && mayBegin(signing) && seal();
        }
    }

    /** Appends the oldest seal that is due; false when none is. */
    private boolean seal() {
        Optional<OwnEvent> due = following.dueSeal();
        due.ifPresent(event -> event.appendTo(log, today()));
        return due.isPresent();
    }

    private boolean mayBegin(Signing signer) {
        if (!begun) {
            maySign = signer.begin();
            begun = true;
        }
        return maySign;
    }

    private Duration signWhenDue(Signing signer) {
        if (following.size() <= signed) {
            return Duration.ofDays(1);
        }
        Duration since = Duration.ofNanos(System.nanoTime() - signedAt);
        if (signed >= 0 && since.compareTo(BETWEEN_CHECKPOINTS) < 0) {
            return BETWEEN_CHECKPOINTS.minus(since);
        }
        sign(signer);
        return Duration.ofDays(1);
    }

    private void sign(Signing signer) {
        boolean nobodyIsAhead = log.checkpoints()
                .newest()
                .filter(newest -> !following.continues(newest))
                .isEmpty();
        if (nobodyIsAhead) {
            signer.sign(following.size(), following.root());
        }
        signed = following.size();
        signedAt = System.nanoTime();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void finish() {
        turn.lock();
        try {
            catchUp();
            if (signing != null && mayBegin(signing) && following.size() > signed) {
                sign(signing);
            }
        } catch (RuntimeException e) {
            trouble(e);
        } finally {
            turn.unlock();
        }
    }

    /** Signs what came last, then ends. */
    @Override
    public void close() {
        closing = true;
        woken.release();
        ThreadEnd.await(thread);
        registration.close();
        file.close();
    }
}
