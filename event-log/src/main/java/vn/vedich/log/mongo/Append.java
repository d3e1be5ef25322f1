package vn.vedich.log.mongo;

import org.jspecify.annotations.Nullable;
import vn.vedich.log.home.Outcome;
import vn.vedich.log.home.SealedCommit;

/** One commit of a group on its way into the log. Used by the writing thread only. */
final class Append {

    private final SealedCommit commit;
    private final String attempt;
    private @Nullable Outcome outcome;

    /** @param attempt a random text of its own: wherever a document with it stands, this append put it there */
    Append(SealedCommit commit, String attempt) {
        this.commit = commit;
        this.attempt = attempt;
    }

    SealedCommit commit() {
        return commit;
    }

    String attempt() {
        return attempt;
    }

    boolean isOpen() {
        return outcome == null;
    }

    void refused(RuntimeException reason) {
        outcome = new Outcome.NotDone(reason);
    }

    void done(CommitOutline stored) {
        outcome = new Outcome.Done(stored.appended());
    }

    Outcome outcomeOr(Outcome unknown) {
        return outcome == null ? unknown : outcome;
    }
}
