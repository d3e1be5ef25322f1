package vn.vedich.log.mongo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a client and a server, and cuts their connection now and then: before a question gets there, or an answer. */
final class CuttingProxy implements AutoCloseable {

    private final ServerSocket accepting;
    private final String host;
    private final int port;
    private final int every;
    private final AtomicInteger passed = new AtomicInteger();
    private final AtomicInteger cut = new AtomicInteger();

    /** @param every so many pieces, in either direction, one is lost with its connection */
    CuttingProxy(String host, int port, int every) throws IOException {
        this.accepting = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.host = host;
        this.port = port;
        this.every = every;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return accepting.getLocalPort();
    }

    int cut() {
        return cut.get();
    }

    private void accept() {
        while (!accepting.isClosed()) {
            try {
                Socket client = accepting.accept();
                Socket server = new Socket(host, port);
                Thread.ofVirtual().start(() -> pass(client, server));
                Thread.ofVirtual().start(() -> pass(server, client));
            } catch (IOException e) {
                // Nobody wants to connect any more, or nobody can.
                continue;
            }
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] piece = new byte[1 << 16];
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            int length = in.read(piece);
            while (length >= 0 && !isCut()) {
                out.write(piece, 0, length);
                length = in.read(piece);
            }
        } catch (IOException e) {
            // The other direction has closed both.
            return;
        }
    }

    private boolean isCut() {
        boolean isCut = passed.incrementAndGet() % every == 0;
        if (isCut) {
            cut.incrementAndGet();
        }
        return isCut;
    }

    @Override
    public void close() {
        try {
            accepting.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
