package vn.vedich.query.export.table;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vedich.query.answer.Listed;

/** Reads a list on from cursor to cursor; holds one part of it. */
public final class Parts<T> implements Iterator<T> {

    private final Function<@Nullable String, Listed<T>> reading;
    private Iterator<T> items;
    private @Nullable String next;

    /**
     * @param first the part that was read already
     * @param reading the part behind a cursor
     */
    public Parts(Listed<T> first, Function<@Nullable String, Listed<T>> reading) {
        this.reading = reading;
        this.items = first.items().iterator();
        this.next = first.next();
    }

    /** The same, each put into another form when it is its turn. */
    public <R> Iterator<R> map(Function<T, R> form) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return Parts.this.hasNext();
            }

            @Override
            public R next() {
                return form.apply(Parts.this.next());
            }
        };
    }

    @Override
    public boolean hasNext() {
        while (!items.hasNext() && next != null) {
            Listed<T> part = reading.apply(next);
            items = part.items().iterator();
            next = part.next();
        }
        return items.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return items.next();
    }
}
