package vn.vedich.streams;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * Holds many streams open with one thread. What comes is looked at for the position and the time at which it was recorded; one that
 * is cut off comes back with the last id that it has.
 */
final class Ears implements AutoCloseable {

    private final List<Ear> ears = new ArrayList<>();
    private final Selector selector = Selector.open();
    private final IntFunction<InetSocketAddress> addresses;
    private final Thread thread = new Thread(this::listen, "ears");
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger cutOff = new AtomicInteger();
    private final Latencies latencies;
    private volatile boolean closed;

    /** @param addresses where the n-th stream is listened to */
    Ears(IntFunction<InetSocketAddress> addresses, Latencies latencies) throws IOException {
        this.addresses = addresses;
        this.latencies = latencies;
    }

    /** Opens a stream more; call before {@link #start}, or while nobody else does. */
    void open(int department, String path, String credentials) {
        ears.add(new Ear(ears.size(), department, path, credentials));
    }

    /** Connects some at a time, until all have got what they get at the beginning. */
    void start() throws IOException, InterruptedException {
        thread.setDaemon(true);
        thread.start();
        int connected = 0;
        for (Ear ear : ears) {
            connect(ear);
            connected++;
            while (connected - begun.get() > 100) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
        }
        await(ears.size());
    }

    private void await(int many) throws InterruptedException {
        long patience = System.nanoTime() + 300_000_000_000L;
        while (begun.get() < many) {
            if (System.nanoTime() > patience) {
                throw new IllegalStateException(begun.get() + " of " + many + " streams began");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    List<Ear> all() {
        return ears;
    }

    int cutOff() {
        return cutOff.get();
    }

    private void connect(Ear ear) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.setOption(StandardSocketOptions.SO_RCVBUF, 64 * 1024);
        channel.connect(addresses.apply(ear.number));
        channel.write(ByteBuffer.wrap(ear.request().getBytes(StandardCharsets.US_ASCII)));
        channel.configureBlocking(false);
        synchronized (this) {
            selector.wakeup();
            channel.register(selector, SelectionKey.OP_READ, ear);
        }
    }

    private void listen() {
        ByteBuffer buffer = ByteBuffer.allocateDirect(256 * 1024);
        byte[] bytes = new byte[256 * 1024];
        List<Ear> toComeBack = new ArrayList<>();
        while (!closed) {
            try {
                selector.select(toComeBack.isEmpty() ? 200 : 5);
                synchronized (this) {
                    // Whoever registers is let in.
                }
                long now = Latencies.micros();
                for (SelectionKey key : selector.selectedKeys()) {
                    Ear ear = (Ear) key.attachment();
                    buffer.clear();
                    int read = read(key, buffer);
                    if (read < 0) {
                        key.cancel();
                        key.channel().close();
                        cutOff.incrementAndGet();
                        ear.cutOff();
                        toComeBack.add(ear);
                    } else {
                        buffer.flip();
                        buffer.get(bytes, 0, read);
                        if (ear.hear(bytes, read, now, latencies)) {
                            begun.incrementAndGet();
                        }
                    }
                }
                selector.selectedKeys().clear();
                selector.selectNow();
                comeBack(toComeBack);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static int read(SelectionKey key, ByteBuffer buffer) {
        try {
            return ((SocketChannel) key.channel()).read(buffer);
        } catch (IOException e) {
            return -1;
        }
    }

    /** Those who find nobody try again the next time. */
    private void comeBack(List<Ear> waiting) {
        int tried = 0;
        List<Ear> again = new ArrayList<>();
        for (Ear ear : waiting) {
            if (tried++ > 50) {
                again.add(ear);
                continue;
            }
            try {
                connect(ear);
            } catch (IOException e) {
                again.add(ear);
                tried = 51;
            }
        }
        waiting.clear();
        waiting.addAll(again);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}
