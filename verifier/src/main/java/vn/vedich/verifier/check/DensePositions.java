package vn.vedich.verifier.check;

/** Each position is one more than the one before, from 0. */
final class DensePositions implements OrderCheck {

    private long next;

    @Override
    public void add(CheckedEvent event) throws NotInOrder {
        long position = event.leaf().position();
        if (position != next) {
            throw new NotInOrder("the event of position " + position + " stands here");
        }
        next++;
    }
}
