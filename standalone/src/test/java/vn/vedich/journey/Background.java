package vn.vedich.journey;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;

/** What a guide's reader has left running while going on. */
final class Background implements AutoCloseable {

    private final Deque<Runnable> running = new ArrayDeque<>();

    /** Writes an answer into a file as it comes. */
    void follow(HttpResponse<InputStream> answer, Path file) throws IOException {
        Files.write(file, new byte[0]);
        InputStream body = answer.body();
        Thread reading = Thread.ofVirtual().start(() -> copy(body, file));
        running.push(() -> {
            try {
                body.close();
                reading.join();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void copy(InputStream body, Path file) {
        byte[] part = new byte[8192];
        try {
            for (int read = body.read(part); read >= 0; read = body.read(part)) {
                try (var out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
                    out.write(part, 0, read);
                }
            }
        } catch (IOException hungUp) {
            // Whoever reads hangs up when he has seen enough.
        }
    }

    /** A program that runs until it is ended; it has begun when it has printed something. */
    void run(ProcessBuilder program, Path prints) throws IOException {
        Process process = program.redirectErrorStream(true)
                .redirectOutput(prints.toFile())
                .start();
        running.push(() -> process.destroyForcibly().onExit().join());
        await().until(() -> Files.size(prints) > 0);
    }

    /** Ends what was left running last. */
    void endLast() {
        running.pop().run();
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            endLast();
        }
    }
}
