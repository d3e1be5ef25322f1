package vn.vedich.bundle.check;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.ZipException;
import vn.vedich.bundle.Question;
import vn.vedich.bundle.UnacceptableBundle;
import vn.vedich.bundle.form.StoredEvents;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.ledger.Recorded;
import vn.vedich.proof.Leaf;
import vn.vedich.proof.export.ExportLine;
import vn.vedich.proof.export.UnacceptableEvent;
import vn.vedich.proof.tree.Hash;

/** Reads the events of a bundle and keeps, stream by stream, those that count by its question. */
final class BundledEvents {

    /** A longer line is not read: no commit that the log accepts makes one. */
    private static final int MAX_LINE = 1 << 26;

    private final Iterator<Map.Entry<Long, Hash>> expected;
    private final Question question;
    private final SortedMap<String, List<Recorded<Event>>> known = new TreeMap<>();
    private long count;

    /** @param expected the events that must be there, and no others */
    BundledEvents(SortedMap<Long, Hash> expected, Question question) {
        this.expected = expected.entrySet().iterator();
        this.question = question;
    }

    /** @throws UnacceptableBundle when an event is not the one that is expected next, or its parts do not belong together */
    void read(InputStream file) throws IOException {
        try (InputStream in = new BufferedInputStream(file)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == '\n') {
                    add(line.toByteArray());
                    line.reset();
                } else {
                    line.write(b);
                    requireThat(line.size() <= MAX_LINE, "a line is too long for an event");
                }
            }
            requireThat(line.size() == 0, "its last line is cut off");
        } catch (ZipException | EOFException e) {
            throw new UnacceptableBundle("its events can't be unpacked", e);
        }
        requireThat(!expected.hasNext(), () -> missing(expected.next().getKey()));
    }

    private void add(byte[] line) {
        requireThat(expected.hasNext(), "it has an event that belongs to none of its streams");
        Map.Entry<Long, Hash> next = expected.next();
        long position = next.getKey();
        try {
            ExportLine.Line read = ExportLine.read(line);
            requireThat(read.event().leaf().position() <= position, () -> missing(position));
            requireThat(
                    read.event().leaf().position() == position,
                    () -> at(
                            read.event().leaf().position(),
                            "it belongs to none of the streams, or stands there twice"));
            requireThat(
                    Hash.ofLeaf(read.leaf()).equals(next.getValue()),
                    () -> at(position, "it is not the event that the log has there"));
            if (position <= question.knownAt()) {
                know(read.event().leaf(), StoredEvents.read(read.event()));
            }
        } catch (UnacceptableEvent e) {
            throw new UnacceptableBundle(at(position, String.valueOf(e.getMessage())), e);
        }
        count++;
    }

    private void know(Leaf leaf, Recorded<Event> recorded) {
        if (question.counts(recorded.entry().reportedOn())) {
            known.computeIfAbsent(Objects.requireNonNull(leaf.stream()), _ -> new ArrayList<>())
                    .add(recorded);
        }
    }

    private static String missing(long position) {
        return at(position, "the event is not there");
    }

    private static String at(long position, String reason) {
        return "position " + position + ": " + reason;
    }

    private static void requireThat(boolean holds, String otherwise) {
        requireThat(holds, () -> otherwise);
    }

    private static void requireThat(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new UnacceptableBundle(otherwise.get());
        }
    }

    /** How many there are. */
    long count() {
        return count;
    }

    /** The events of each stream that count, in order. */
    SortedMap<String, List<Recorded<Event>>> known() {
        return known;
    }
}
