package vn.vedich.log.axon;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.vedich.log.StoredEvent;

/** Goes through the log page by page, holding one page. At the end it can be asked again: more may have come. */
final class Pages implements Iterator<StoredEvent> {

    /** Events in a page. */
    static final int SIZE = 256;

    private final LongFunction<List<StoredEvent>> pageFrom;
    private final ToLongFunction<StoredEvent> numberOf;
    private final Deque<StoredEvent> page = new ArrayDeque<>();
    private long next;

    /**
     * @param first number of the first event wanted
     * @param pageFrom the events from this number on, empty at the end
     * @param numberOf an event's number: its position, or its sequence in a stream
     */
    Pages(long first, LongFunction<List<StoredEvent>> pageFrom, ToLongFunction<StoredEvent> numberOf) {
        this.next = first;
        this.pageFrom = pageFrom;
        this.numberOf = numberOf;
    }

    @Override
    public boolean hasNext() {
        if (page.isEmpty()) {
            page.addAll(pageFrom.apply(next));
        }
        return !page.isEmpty();
    }

    @Override
    public StoredEvent next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        StoredEvent event = page.remove();
        next = numberOf.applyAsLong(event) + 1;
        return event;
    }

    /** The event that {@link #next} will give; only after {@link #hasNext} said that there is one. */
    StoredEvent peek() {
        return page.element();
    }

    /** The number of the last event given out, or one before the first wanted. */
    long last() {
        return next - 1;
    }

    Stream<StoredEvent> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }
}
