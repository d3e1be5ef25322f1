package vn.vedich.log.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.vedich.log.CommittedCommand;
import vn.vedich.log.NewEvent;
import vn.vedich.log.StoredEvent;
import vn.vedich.log.home.SealedCommit;
import vn.vedich.log.home.SealedCommit.SealedEvent;
import vn.vedich.log.mongo.CommitOutline.EventOutline;

/**
 * A commit at its place in the log: one document.
 *
 * @param firstPosition the document's {@code _id}; the next document's is {@link #nextPosition}
 * @param attempt random, drawn once for each append: tells our own document from that of another attempt at the same
 *     command
 * @param recordedAt in whole microseconds, never before that of the commit before
 */
record PlacedCommit(long firstPosition, String attempt, Instant recordedAt, SealedCommit commit) implements Placed {

    @Override
    public long nextPosition() {
        return firstPosition + commit.events().size();
    }

    String place(int index) {
        return Places.of(event(index), firstPosition + index);
    }

    NewEvent event(int index) {
        return commit.events().get(index).event();
    }

    /** About how large it is: of what its events say, the envelopes left out. */
    long characters() {
        return commit.events().stream().mapToLong(PlacedCommit::characters).sum();
    }

    static long characters(SealedEvent sealed) {
        String texts = sealed.texts();
        return (texts == null ? 0 : texts.length())
                + sealed.event().provenance().length()
                + sealed.event().payload().length();
    }

    CommittedCommand committed() {
        List<StoredEvent> events = IntStream.range(0, commit.events().size())
                .mapToObj(index -> new PlacedEvent(this, index).unsealed())
                .toList();
        return new CommittedCommand(commit.commandId(), events, commit.fingerprint());
    }

    CommitOutline outline() {
        List<EventOutline> events = new ArrayList<>(commit.events().size());
        for (int i = 0; i < commit.events().size(); i++) {
            events.add(new EventOutline(event(i).eventId(), event(i).name(), place(i)));
        }
        return new CommitOutline(firstPosition, commit.commandId(), attempt, recordedAt, events);
    }
}
