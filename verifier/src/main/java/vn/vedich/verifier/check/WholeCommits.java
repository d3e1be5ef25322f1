package vn.vedich.verifier.check;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The events of one command stand together: they have one fingerprint and one time of recording. */
final class WholeCommits implements OrderCheck {

    private @Nullable CheckedEvent before;

    @Override
    public void add(CheckedEvent event) throws NotInOrder {
        CheckedEvent last = before;
        before = event;
        if (last == null || !last.leaf().commandId().equals(event.leaf().commandId())) {
            return;
        }
        if (!Objects.equals(last.leaf().fingerprint(), event.leaf().fingerprint())) {
            throw new NotInOrder("it has another fingerprint than the event before it of the same command");
        }
        if (!last.leaf().recordedAt().equals(event.leaf().recordedAt())) {
            throw new NotInOrder("it has another time than the event before it of the same command");
        }
    }
}
