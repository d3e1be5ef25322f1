package vn.vedich.log.mongo;

import org.jspecify.annotations.Nullable;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.Fingerprint;
import vn.vedich.log.NewEvent;
import vn.vedich.log.StoredEvent;
import vn.vedich.log.home.RecordedTime;
import vn.vedich.log.home.SealedCommit.SealedEvent;
import vn.vedich.log.home.Unsealing;

/** One event of a stored commit. */
record PlacedEvent(PlacedCommit commit, int index) {

    long position() {
        return commit.firstPosition() + index;
    }

    NewEvent event() {
        return sealed().event();
    }

    SealedEvent sealed() {
        return commit.commit().events().get(index);
    }

    long characters() {
        return PlacedCommit.characters(sealed());
    }

    StoredEvent unsealed() {
        NewEvent event = event();
        Unsealing texts = new Unsealing(sealed().texts());
        return new StoredEvent(
                position(),
                commit.recordedAt(),
                event.eventId(),
                event.name(),
                event.revision(),
                event.stream(),
                event.streamType(),
                event.sequence(),
                event.occurredOn(),
                event.reportedOn(),
                texts.unseal(event.provenance()),
                texts.unseal(event.payload()));
    }

    CoveredEvent covered() {
        Fingerprint fingerprint = commit.commit().fingerprint();
        @Nullable String hash = fingerprint == null ? null : fingerprint.hash();
        return new CoveredEvent(
                position(),
                commit.commit().commandId(),
                hash,
                RecordedTime.write(commit.recordedAt()),
                event(),
                sealed().texts());
    }
}
