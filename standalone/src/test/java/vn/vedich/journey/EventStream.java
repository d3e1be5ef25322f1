package vn.vedich.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** Reads {@code text/event-stream} as the page of the WHATWG says that it is read, as it comes. */
final class EventStream implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final InputStream body;
    private final BlockingQueue<Came> came = new LinkedBlockingQueue<>();

    /** What came: an event, or the end. */
    private sealed interface Came {}

    /**
     * One event.
     *
     * @param id the last event id when it came; empty when there was none
     */
    record Event(String name, String id, String data) implements Came {

        long position() {
            return Long.parseLong(id);
        }

        JsonNode json() {
            return Installation.JSON.readTree(data);
        }
    }

    /** @param cut whether it broke off instead of ending */
    private record End(boolean cut) implements Came {}

    EventStream(InputStream body) {
        this.body = body;
        Thread.startVirtualThread(this::read);
    }

    /** The next event. */
    Event next() {
        if (take() instanceof Event event) {
            return event;
        }
        throw new AssertionError("the stream ended");
    }

    /** The next events up to the one of this name, that one included. */
    List<Event> until(String name) {
        List<Event> events = new ArrayList<>();
        do {
            events.add(next());
        } while (!events.getLast().name().equals(name));
        return events;
    }

    /** Every event that is still to come, and whether it broke off instead of ending. */
    boolean breaksOff(List<Event> before) {
        Came next = take();
        while (next instanceof Event event) {
            before.add(event);
            next = take();
        }
        return ((End) next).cut();
    }

    private Came take() {
        try {
            return Objects.requireNonNull(came.poll(PATIENCE_SECONDS, TimeUnit.SECONDS), "nothing came");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            String name = "";
            String id = "";
            String data = "";
            String line = lines.readLine();
            while (line != null) {
                if (line.isEmpty()) {
                    if (!data.isEmpty()) {
                        came.add(new Event(name, id, data));
                    }
                    name = "";
                    data = "";
                } else if (line.startsWith("event: ")) {
                    name = line.substring("event: ".length());
                } else if (line.startsWith("id: ")) {
                    id = line.substring("id: ".length());
                } else if (line.startsWith("data: ")) {
                    data = line.substring("data: ".length());
                }
                line = lines.readLine();
            }
            came.add(new End(false));
        } catch (IOException e) {
            came.add(new End(true));
        }
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
