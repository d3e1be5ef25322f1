package vn.vedich.log.attesting;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import vn.vedich.log.Attestation;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.EventLog;
import vn.vedich.log.home.ThreadEnd;
import vn.vedich.log.notary.ProvenLog;

/**
 * Asks one attestor about the newest checkpoint every so often, on a thread of its own, for as long as it is open. Neither
 * appending nor signing waits for it. What fails is tried again, less and less often.
 */
public final class Attesting implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(Attesting.class);

    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final EventLog log;
    private final ProvenLog proven;
    private final BooleanSupplier mayAsk;
    private final Attestor attestor;
    private final Duration every;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;

    private Duration pause = FIRST_PAUSE;
    private volatile @Nullable NotAttested trouble;

    /**
     * Begins to ask.
     *
     * @param mayAsk whether it is this process that asks
     * @param every how long it waits after an answer, at least
     */
    public Attesting(EventLog log, ProvenLog proven, BooleanSupplier mayAsk, Attestor attestor, Duration every) {
        this.log = log;
        this.proven = proven;
        this.mayAsk = mayAsk;
        this.attestor = attestor;
        this.every = every;
        this.thread = Thread.ofPlatform().daemon().name("attesting").start(this::run);
    }

    /**
     * How it stands.
     *
     * @param size of the largest checkpoint of which the attestor said something; 0 when there is none
     * @param trouble what keeps him from saying more, in a sentence that goes on from his name; null when nothing does
     * @param contradicted whether he has seen another history of this log
     */
    public record Standing(long size, @Nullable String trouble, boolean contradicted) {}

    /** @throws vn.vedich.log.LogUnavailable when the log can't be read */
    public Standing standing() {
        NotAttested now = trouble;
        return new Standing(last(), now == null ? null : now.getMessage(), now != null && now.isContradiction());
    }

    public Attestor attestor() {
        return attestor;
    }

    private void run() {
        try {
            Duration wait = Duration.ZERO;
            while (!closing.await(wait.toNanos(), TimeUnit.NANOSECONDS)) {
                wait = work();
            }
        } catch (InterruptedException e) {
            LOGGER.debug("No longer asking {}", attestor.name());
        }
    }

    /** Asks if there is something to ask about; how long nothing needs to be done then. */
    private Duration work() throws InterruptedException {
        try {
            boolean asked = mayAsk.getAsBoolean() && askAboutTheNewest();
            pause = FIRST_PAUSE;
            return asked || every.compareTo(LOOK_EVERY) < 0 ? every : LOOK_EVERY;
        } catch (NotAttested e) {
            return failed(e);
        } catch (RuntimeException e) {
            return failed(NotAttested.because("could not be asked: " + e.getMessage(), e));
        }
    }

    private boolean askAboutTheNewest() throws NotAttested, InterruptedException {
        KeptCheckpoint newest = proven.checkpoint();
        long last = last();
        if (newest.size() <= last) {
            return false;
        }
        log.attestations().keep(attestor.attest(newest, last));
        if (trouble != null) {
            LOGGER.info("{} answers again", attestor.name());
        }
        trouble = null;
        return true;
    }

    private long last() {
        Optional<Attestation> newest = log.attestations().newest(attestor.kind(), attestor.by());
        return newest.map(Attestation::size).orElse(0L);
    }

    private Duration failed(NotAttested now) {
        NotAttested before = trouble;
        boolean isNews = before == null || !String.valueOf(before.getMessage()).equals(now.getMessage());
        // Who is interrupted because this ends has not failed.
        if (isNews && closing.getCount() > 0) {
            LOGGER.atLevel(now.isContradiction() ? Level.ERROR : Level.WARN)
                    .log("{} {}", attestor.name(), now.getMessage());
        }
        trouble = now;
        Duration wait = pause;
        pause = LONGEST_PAUSE.compareTo(pause.multipliedBy(2)) < 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        return wait;
    }

    /** Stops asking; what was answered by then is kept. */
    @Override
    public void close() {
        closing.countDown();
        thread.interrupt();
        ThreadEnd.await(thread);
    }
}
