package vn.vedich.log.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** The questions that can be asked of one stream. Throws {@link StoreFailed}. */
record StreamReading(FreshReads fresh, Patience patience) {

    OptionalLong lastSequence(String stream) {
        long last = new SequenceSearch(fresh, stream).last(-1, Long.MAX_VALUE);
        return last < 0 ? OptionalLong.empty() : OptionalLong.of(last);
    }

    List<PlacedEvent> readStream(String stream, long fromSequence, int limit) {
        Page.requireBounds("sequence", fromSequence, limit);
        Page<PlacedEvent> page = new Page<>(limit);
        Patience.Tries tries = patience.start();
        long next = fromSequence;
        int chunk = Page.FIRST_CHUNK;
        boolean goesOn = fromSequence <= Long.MAX_VALUE - limit;
        while (goesOn && page.hasRoom()) {
            long to = next + Math.min(chunk, page.room());
            next = addOf(stream, eventsOf(stream, next, to, page.charactersLeft()), next, page);
            goesOn = next >= to;
            chunk = Page.nextChunk(chunk);
            if (page.isEmpty() && exists(stream, fromSequence)) {
                requireMore(tries, stream);
                goesOn = true;
                chunk = 1;
            }
        }
        return page.events();
    }

    private static void requireMore(Patience.Tries tries, String stream) {
        if (!tries.again()) {
            throw new StoreFailed("the store does not show of stream " + stream + " what it showed before", null);
        }
    }

    private static long addOf(String stream, List<PlacedEvent> events, long from, Page<PlacedEvent> page) {
        long next = from;
        for (PlacedEvent event : events) {
            if (stream.equals(event.event().stream()) && event.event().sequence() == next && page.hasRoom()) {
                page.add(event, event.characters());
                next++;
            }
        }
        return next;
    }

    private List<PlacedEvent> eventsOf(String stream, long from, long to, long characters) {
        List<String> places = LongStream.range(from, to)
                .mapToObj(sequence -> Places.of(stream, sequence))
                .toList();
        List<PlacedEvent> events = new ArrayList<>();
        for (PlacedCommit commit : fresh.store().commits(Lookup.places(places), characters)) {
            for (int i = 0; i < commit.commit().events().size(); i++) {
                events.add(new PlacedEvent(commit, i));
            }
        }
        return events;
    }

    /** A read that found nothing may have been answered by a server that is behind. */
    private boolean exists(String stream, long sequence) {
        String place = Places.of(stream, sequence);
        return fresh.outlines(Lookup.places(List.of(place))).stream()
                .flatMap(commit -> commit.events().stream())
                .anyMatch(event -> event.place().equals(place));
    }
}
