package vn.vedich.verifier.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.vedich.proof.export.ExportLine;
import vn.vedich.verifier.check.CheckedEvent;

/** An exported log: a line for each event, each ended by a line feed. */
public final class ExportFile implements EventSource {

    private static final int CHUNK = 1 << 20;

    /** A longer line is not read: no commit that the log accepts makes one. */
    private static final int MAX_LINE = 1 << 26;

    private final InputStream file;
    private final long total;
    private byte[] rest = new byte[0];
    private long read;
    private boolean ended;

    /** @throws IOException when there is no such file or it may not be read */
    public ExportFile(Path path) throws IOException {
        this.total = Files.size(path);
        this.file = Files.newInputStream(path);
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public Optional<Batch> next() throws IOException {
        while (!ended) {
            byte[] bytes = more();
            int end = lastLineFeed(bytes) + 1;
            rest = Arrays.copyOfRange(bytes, end, bytes.length);
            if (ended || rest.length > MAX_LINE) {
                ended = true;
                return Optional.of(new Lines(bytes, end, read, cutOff()));
            }
            if (end > 0) {
                return Optional.of(new Lines(bytes, end, read, Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private byte[] more() throws IOException {
        byte[] bytes = Arrays.copyOf(rest, rest.length + CHUNK);
        int length = file.readNBytes(bytes, rest.length, CHUNK);
        ended = length < CHUNK;
        read += length;
        return ended ? Arrays.copyOf(bytes, rest.length + length) : bytes;
    }

    private Optional<String> cutOff() {
        if (rest.length == 0) {
            return Optional.empty();
        }
        return Optional.of(rest.length > MAX_LINE ? "its line is too long for an event" : "its line is cut off");
    }

    private static int lastLineFeed(byte[] bytes) {
        int at = bytes.length - 1;
        while (at >= 0 && bytes[at] != '\n') {
            at--;
        }
        return at;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** @param end of the last whole line */
    private record Lines(byte[] bytes, int end, long readSoFar, Optional<String> after) implements Batch {

        @Override
        public CheckedBatch check() {
            List<byte[]> lines = new ArrayList<>();
            int start = 0;
            for (int at = 0; at < end; at++) {
                if (bytes[at] == '\n') {
                    lines.add(Arrays.copyOfRange(bytes, start, at));
                    start = at + 1;
                }
            }
            return CheckedBatch.of(lines, Lines::checked, after);
        }

        private static CheckedEvent checked(byte[] line) {
            ExportLine.Line read = ExportLine.read(line);
            return CheckedEvent.of(read.event(), read.leaf());
        }
    }
}
