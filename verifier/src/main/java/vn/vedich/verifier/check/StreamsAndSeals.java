package vn.vedich.verifier.check;

import java.util.ArrayDeque;
import java.util.Deque;
import vn.vedich.proof.Leaf;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.stream.StreamsSeal;

/** The sequence in each stream is dense from 0, and every seal says of all streams what the events before it say. */
final class StreamsAndSeals implements OrderCheck {

    private final StreamCounts counts = new StreamCounts();
    private final Deque<StreamsSeal> awaited = new ArrayDeque<>();
    private long size;

    @Override
    public void add(CheckedEvent event) throws NotInOrder {
        if (event.streamHash() != null) {
            requireNext(event.leaf(), counts.add(event.streamHash()));
        }
        if (StreamsSeal.isSeal(event.leaf())) {
            requireTrue(event);
        }
        size++;
        if (size % StreamsSeal.INTERVAL == 0) {
            awaited.add(new StreamsSeal(size, counts.streams(), counts.root()));
        }
    }

    private static void requireNext(Leaf leaf, long next) throws NotInOrder {
        if (!Long.valueOf(next).equals(leaf.sequence())) {
            throw new NotInOrder(
                    "its sequence in its stream is " + leaf.sequence() + ", and the next one would be " + next);
        }
    }

    private void requireTrue(CheckedEvent event) throws NotInOrder {
        StreamsSeal said = said(event);
        StreamsSeal due = awaited.poll();
        if (due == null) {
            throw new NotInOrder("it seals the streams before that is due");
        }
        if (said.upTo() != due.upTo()) {
            throw new NotInOrder("it seals " + said.upTo() + " positions where the next seal is of " + due.upTo());
        }
        if (!said.equals(due)) {
            throw new NotInOrder("it seals other streams or other numbers of events than the log has");
        }
    }

    private static StreamsSeal said(CheckedEvent event) throws NotInOrder {
        try {
            return StreamsSeal.of(event.leaf(), event.payload());
        } catch (UnacceptableNote e) {
            throw new NotInOrder("it is no seal: " + e.getMessage());
        }
    }
}
