package vn.vedich.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/** Threads that append as fast as they are let, each to a stream of its own that goes on from turn to turn. */
final class Writers implements AutoCloseable {

    private static final double NANOS = 1e9;

    private final List<LongSupplier> writers;
    private final ExecutorService threads;

    private Writers(List<LongSupplier> writers) {
        this.writers = writers;
        this.threads = Executors.newFixedThreadPool(writers.size());
    }

    static Writers each(int count, Contestant contestant) {
        return new Writers(IntStream.range(0, count)
                .mapToObj(n -> {
                    Stream stream = new Stream("assessment/" + n + "-" + System.nanoTime());
                    return (LongSupplier) () -> {
                        contestant.append(stream.next());
                        return 1;
                    };
                })
                .toList());
    }

    /** One thread that appends as many at once as the others have writers. */
    static Writers inBatchesOf(int count, RawBatches raw) {
        List<Stream> streams = IntStream.range(0, count)
                .mapToObj(n -> new Stream("assessment/" + n + "-" + System.nanoTime()))
                .toList();
        return new Writers(List.of(() -> {
            raw.append(streams.stream().map(Stream::next).toList());
            return count;
        }));
    }

    /** Appends many at once with one sync. */
    @FunctionalInterface
    interface RawBatches {
        void append(List<Sample> samples);
    }

    private static final class Stream {
        private final String name;
        private long next;

        private Stream(String name) {
            this.name = name;
        }

        private Sample next() {
            return Sample.of(name, next++);
        }
    }

    /** Events a second over the given time. */
    double perSecond(Duration turn) {
        long until = System.nanoTime() + turn.toNanos();
        return perSecond(() -> System.nanoTime() < until);
    }

    /** Events a second over so many calls, all writers together. */
    double perSecond(long calls) {
        AtomicLong left = new AtomicLong(calls);
        return perSecond(() -> left.decrementAndGet() >= 0);
    }

    private double perSecond(BooleanSupplier more) {
        long since = System.nanoTime();
        List<Future<Long>> counts = new ArrayList<>();
        for (LongSupplier writer : writers) {
            counts.add(threads.submit(() -> {
                long count = 0;
                while (more.getAsBoolean()) {
                    count += writer.getAsLong();
                }
                return count;
            }));
        }
        long sum = 0;
        for (Future<Long> count : counts) {
            sum += await(count);
        }
        return sum * NANOS / (System.nanoTime() - since);
    }

    static <T> T await(Future<T> count) {
        try {
            return count.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
