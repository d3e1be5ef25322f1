package vn.vedich.verifier.check;

/** The time of recording never goes back. */
final class TimeOfRecording implements OrderCheck {

    private String last = "";

    @Override
    public void add(CheckedEvent event) throws NotInOrder {
        String recordedAt = event.leaf().recordedAt();
        if (recordedAt.compareTo(last) < 0) {
            throw new NotInOrder("it was recorded before the event before it");
        }
        last = recordedAt;
    }
}
