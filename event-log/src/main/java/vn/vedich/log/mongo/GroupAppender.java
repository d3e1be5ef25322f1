package vn.vedich.log.mongo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.home.Outcome;
import vn.vedich.log.home.SealedCommit;
import vn.vedich.log.home.WritingThread;
import vn.vedich.proof.SaltedHash;

/** Appends groups of commits beside other processes that do the same. Used by the writing thread only. */
final class GroupAppender implements WritingThread.GroupWriter {

    private static final Logger LOGGER = LoggerFactory.getLogger(GroupAppender.class);

    private final FreshReads reads;
    private final Placing placing;
    private final Patience patience;
    private final RandomGenerator random;
    private boolean othersAppend;

    /** @param random gives the attempts their ids */
    GroupAppender(FreshReads reads, Placing placing, Patience patience, RandomGenerator random) {
        this.reads = reads;
        this.placing = placing;
        this.patience = patience;
        this.random = random;
    }

    // Any Throwable: if the writing thread died, every caller would wait for ever.
    @Override
    public List<Outcome> write(List<SealedCommit> group) {
        Map<String, Append> appends = new LinkedHashMap<>();
        for (SealedCommit commit : group) {
            String attempt = SaltedHash.newSalt(random);
            appends.put(attempt, new Append(commit, attempt));
        }
        Outcome unknown = settle(appends);
        return appends.values().stream()
                .map(append -> append.outcomeOr(unknown))
                .toList();
    }

    /** Answers with what is to be said of those that are not settled. */
    private Outcome settle(Map<String, Append> appends) {
        GroupSettling settling = new GroupSettling(reads, placing, patience.start(), appends, othersAppend);
        try {
            settling.run();
            othersAppend = settling.sawOthers();
            return notSettled(new StoreFailed("there is nothing that is not settled", null));
        } catch (Throwable e) {
            LOGGER.error("The log could not settle all of a group of {} commits", appends.size(), e);
            return notSettled(e);
        }
    }

    private static Outcome notSettled(Throwable cause) {
        return new Outcome.NotDone(
                new LogUnavailable("writing failed, the outcome is unknown: " + cause.getMessage(), cause));
    }

    @Override
    public void end() {
        // Nothing is held open between groups.
    }
}
