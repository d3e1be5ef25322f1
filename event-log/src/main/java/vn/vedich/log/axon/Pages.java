package vn.vedich.log.axon;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Goes through the log page by page, holding one page. Pages grow while they come back full, so that little is read for
 * what has just come and much at once for a replay. At the end it can be asked again: more may have come.
 */
final class Pages<T> extends Spliterators.AbstractSpliterator<T> {

    /** The most events in a page; how many bytes they take is bounded by the log. */
    static final int MAX_SIZE = 4_096;

    private final Source<T> source;
    private final ToLongFunction<T> numberOf;
    private final int firstSize;
    private final Deque<T> page = new ArrayDeque<>();
    private int size;
    private long next;

    /** The events from a number on, at most so many, none at the end. */
    @FunctionalInterface
    interface Source<T> {
        List<? extends T> read(long from, int limit);
    }

    /**
     * @param first number of the first event wanted
     * @param firstSize events in the first page
     * @param numberOf an event's number: its position, or its sequence in an aggregate
     */
    Pages(long first, int firstSize, Source<T> source, ToLongFunction<T> numberOf) {
        super(Long.MAX_VALUE, ORDERED | NONNULL | DISTINCT);
        this.next = first;
        this.firstSize = Math.min(firstSize, MAX_SIZE);
        this.size = this.firstSize;
        this.source = source;
        this.numberOf = numberOf;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (page.isEmpty()) {
            turn();
        }
        if (page.isEmpty()) {
            return false;
        }
        T event = page.element();
        action.accept(event);
        // Taken off the page only now: an event that can't be read is not passed over when somebody tries again.
        page.remove();
        next = numberOf.applyAsLong(event) + 1;
        return true;
    }

    private void turn() {
        page.addAll(source.read(next, size));
        if (page.isEmpty()) {
            size = firstSize;
        } else if (page.size() >= size) {
            size = Math.min(2 * size, MAX_SIZE);
        }
    }

    Stream<T> stream() {
        return StreamSupport.stream(this, false);
    }
}
