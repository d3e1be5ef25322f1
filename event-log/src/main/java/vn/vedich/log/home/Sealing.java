package vn.vedich.log.home;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.Commit;
import vn.vedich.log.NewEvent;
import vn.vedich.log.UnacceptableCommit;
import vn.vedich.log.home.SealedCommit.SealedEvent;
import vn.vedich.proof.UnacceptableJson;

/** Brings a commit into its stored form: canonical JSON, erasable texts replaced by salted hashes and kept apart. */
public final class Sealing {

    private final RandomGenerator random;

    /** @param random gives the salts: not predictable, safe for use by many threads */
    public Sealing(RandomGenerator random) {
        this.random = random;
    }

    /** @throws UnacceptableCommit when the JSON of an event has no exact form or the commit is too large */
    public SealedCommit seal(Commit commit) {
        List<SealedEvent> sealed = new ArrayList<>(commit.events().size());
        long bytes = 0;
        for (NewEvent event : commit.events()) {
            SealedEvent next = seal(event);
            sealed.add(next);
            bytes += size(next);
        }
        if (bytes > Commit.MAX_BYTES) {
            throw new UnacceptableCommit("command " + commit.commandId() + " would store " + bytes
                    + " bytes; a commit takes at most " + Commit.MAX_BYTES);
        }
        return new SealedCommit(commit.commandId(), commit.fingerprint(), sealed);
    }

    private SealedEvent seal(NewEvent event) {
        try {
            TextSealer texts = new TextSealer(random);
            String provenance = texts.sealObject(event.provenance());
            String payload = texts.seal(event.payload());
            return new SealedEvent(event.withJson(provenance, payload), texts.sealedTexts());
        } catch (UnacceptableJson e) {
            throw new UnacceptableCommit("event " + event.name() + " " + event.eventId() + ": " + e.getMessage(), e);
        }
    }

    private static long size(SealedEvent sealed) {
        return bytes(sealed.event().provenance()) + bytes(sealed.event().payload()) + bytes(sealed.texts());
    }

    private static long bytes(@Nullable String text) {
        return text == null ? 0 : text.getBytes(StandardCharsets.UTF_8).length;
    }
}
