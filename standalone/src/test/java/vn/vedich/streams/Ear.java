package vn.vedich.streams;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/** One who listens to one department, and what he heard. */
final class Ear {

    private static final byte[] EVENT = {'e', 'v', 'e', 'n', 't', ':'};
    private static final byte[] ID = {'i', 'd', ':', ' '};
    private static final byte[] RECORDED = "\"recordedAt\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = 1 << 20;

    final int number;
    final int department;
    private final String path;
    private final String credentials;
    private byte[] line = new byte[256];
    private int length;
    private long id = -1;
    private long last = -1;
    private boolean begun;
    private boolean current;
    private long[] heard = new long[16];
    private int many;
    private volatile int heardSoFar;

    Ear(int number, int department, String path, String credentials) {
        this.number = number;
        this.department = department;
        this.path = path;
        this.credentials = credentials;
    }

    String request() {
        return "GET " + path + " HTTP/1.0\r\nHost: localhost\r\nAccept: text/event-stream\r\nAuthorization: Basic "
                + credentials + "\r\n" + (last < 0 ? "" : "Last-Event-ID: " + last + "\r\n") + "\r\n";
    }

    /** What was under way is lost. */
    void cutOff() {
        length = 0;
        id = -1;
    }

    /** @return whether it has just got all that one gets at the beginning */
    boolean hear(byte[] bytes, int size, long now, Latencies latencies) {
        boolean before = begun;
        for (int i = 0; i < size; i++) {
            byte b = bytes[i];
            if (b == '\n') {
                line(now, latencies);
                length = 0;
            } else if (length < LONGEST) {
                if (length == line.length) {
                    line = Arrays.copyOf(line, Math.min(LONGEST, length * 2));
                }
                line[length++] = b;
            }
        }
        return begun && !before;
    }

    private void line(long now, Latencies latencies) {
        if (length == 0) {
            if (id >= 0) {
                told();
            }
            id = -1;
        } else if (starts(ID)) {
            id = number(4);
        } else if (starts(EVENT)) {
            current = length > 9 && line[7] == 'c' && line[8] == 'u';
        } else if (id >= 0 && !current && line[0] == 'd') {
            recordedAt(now, latencies);
        }
    }

    private void told() {
        last = id;
        if (current) {
            begun = true;
            current = false;
            return;
        }
        if (many == heard.length) {
            heard = Arrays.copyOf(heard, many * 2);
        }
        heard[many++] = id;
        heardSoFar = many;
        line = line.length > 4096 ? new byte[256] : line;
    }

    private void recordedAt(long now, Latencies latencies) {
        int at = find(RECORDED);
        if (at >= 0) {
            int end = at;
            while (end < length && line[end] != '"') {
                end++;
            }
            String time = new String(line, at, end - at, StandardCharsets.US_ASCII);
            Instant recorded = Instant.parse(time);
            latencies.heard(id, now - Latencies.micros(recorded), now);
        }
    }

    private int find(byte[] wanted) {
        for (int i = 0; i + wanted.length <= length; i++) {
            if (Arrays.equals(line, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i + wanted.length;
            }
        }
        return -1;
    }

    private boolean starts(byte[] wanted) {
        return length >= wanted.length && Arrays.equals(line, 0, wanted.length, wanted, 0, wanted.length);
    }

    private long number(int from) {
        long number = 0;
        for (int i = from; i < length && line[i] >= '0' && line[i] <= '9'; i++) {
            number = number * 10 + (line[i] - '0');
        }
        return number;
    }

    /** How many changes came by now; may be asked by any thread. */
    int heardSoFar() {
        return heardSoFar;
    }

    /** The positions that it was told of, in the order in which they came. */
    long[] heard() {
        return Arrays.copyOf(heard, many);
    }
}
