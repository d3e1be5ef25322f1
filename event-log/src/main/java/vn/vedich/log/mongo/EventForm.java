package vn.vedich.log.mongo;

import java.util.List;
import vn.vedich.log.EventHeading;
import vn.vedich.log.mongo.CommitOutline.EventOutline;

/**
 * As what events are read: how much of each commit is asked of the store, and what one event of it becomes.
 *
 * @param <C> so much of a commit
 * @param <E> an event
 */
interface EventForm<C extends Placed, E> {

    /** As {@link CommitStore#commits}. */
    List<C> commits(Lookup lookup, long characters);

    /** So much of this one. */
    C of(PlacedCommit whole);

    E event(C commit, int index);

    /** About how large it is. */
    long characters(E event);

    /** With all that they say. */
    record Whole(CommitStore store) implements EventForm<PlacedCommit, PlacedEvent> {

        @Override
        public List<PlacedCommit> commits(Lookup lookup, long characters) {
            return store.commits(lookup, characters);
        }

        @Override
        public PlacedCommit of(PlacedCommit whole) {
            return whole;
        }

        @Override
        public PlacedEvent event(PlacedCommit commit, int index) {
            return new PlacedEvent(commit, index);
        }

        @Override
        public long characters(PlacedEvent event) {
            return event.characters();
        }
    }

    /** Without what they say. All of them are small. */
    record Heading(CommitStore store) implements EventForm<CommitOutline, EventHeading> {

        @Override
        public List<CommitOutline> commits(Lookup lookup, long characters) {
            return store.outlines(lookup);
        }

        @Override
        public CommitOutline of(PlacedCommit whole) {
            return whole.outline();
        }

        @Override
        public EventHeading event(CommitOutline commit, int index) {
            EventOutline event = commit.events().get(index);
            return new EventHeading(
                    commit.firstPosition() + index, event.id(), event.name(), Places.stream(event.place()));
        }

        @Override
        public long characters(EventHeading event) {
            return event.eventId().length() + event.name().length();
        }
    }
}
