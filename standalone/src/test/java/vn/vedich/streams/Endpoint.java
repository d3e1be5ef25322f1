package vn.vedich.streams;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpServerConnection;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/**
 * Where a webhook is called: a loopback address of its own (127.0.0.0/8 is this machine), since calls are counted and limited by
 * host. What is answered need not be HTTP, so that the socket is left to its manner.
 */
final class Endpoint implements AutoCloseable {

    private static final int AT_A_TIME = 100;
    private static final int IN_A_BLOCK = 250;

    private final ServerSocket server;
    private final Manner manner;
    private final AtomicInteger calls = new AtomicInteger();

    /** @param number tells it from the others; see {@link #host} */
    Endpoint(int number, int port, Manner manner) throws IOException {
        this.server = new ServerSocket(port, AT_A_TIME, InetAddress.getByName(host(number)));
        this.manner = manner;
        Thread.startVirtualThread(this::listen);
    }

    static String host(int number) {
        return "127.1." + number / IN_A_BLOCK + "." + (number % IN_A_BLOCK + 1);
    }

    static List<String> hosts(int many) {
        return IntStream.range(0, many).mapToObj(Endpoint::host).toList();
    }

    static String url(int number, int port) {
        return "http://" + host(number) + ":" + port + "/";
    }

    Manner manner() {
        return manner;
    }

    /** How often it was called. */
    int calls() {
        return calls.get();
    }

    private void listen() {
        try {
            while (true) {
                Socket caller = server.accept();
                Thread.startVirtualThread(() -> serve(caller));
            }
        } catch (IOException e) {
            // It was closed.
        }
    }

    private void serve(Socket caller) {
        try (caller;
                DefaultBHttpServerConnection connection =
                        new DefaultBHttpServerConnection("http", Http1Config.DEFAULT)) {
            connection.bind(caller);
            ClassicHttpRequest request = connection.receiveRequestHeader();
            if (request != null) {
                calls.incrementAndGet();
                connection.receiveRequestEntity(request);
                manner.answer(request, EntityUtils.toByteArray(request.getEntity()), caller);
            }
        } catch (IOException | HttpException e) {
            // The caller is gone, which he may be at any time.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
