package vn.vedich.log.notary;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.EventLog;
import vn.vedich.proof.checkpoint.Handover;
import vn.vedich.proof.checkpoint.Handovers;
import vn.vedich.proof.checkpoint.KeyRotation;
import vn.vedich.proof.note.VerifierKey;

/** Goes back from the key that signs now to each one before it: a rotation is found by the id of its key. */
record KeyChain(EventLog log, ProvenLog proven) {

    /**
     * The hand-overs that lead to the key of the newest checkpoint.
     *
     * @param size of the tree that they are tied to
     */
    Handovers to(KeptCheckpoint newest, long size) {
        Deque<Handover> chain = new ArrayDeque<>();
        Optional<Handover> last = handoverTo(VerifierKey.parse(newest.verifierKey()), newest.size(), size);
        while (last.isPresent()) {
            chain.addFirst(last.get());
            last = handoverTo(last.get().rotation().from(), last.get().leaf().position(), size);
        }
        return new Handovers(List.copyOf(chain));
    }

    private Optional<Handover> handoverTo(VerifierKey key, long before, long size) {
        return log.commit(Rotation.commandId(key))
                .map(commit -> commit.lastPosition())
                .filter(position -> position < before)
                .flatMap(proven::event)
                .filter(event -> KeyRotation.isRotation(event.leaf()))
                .flatMap(event ->
                        proven.firstCheckpointCovering(event.position()).map(signed -> handover(event, signed, size)));
    }

    private Handover handover(CoveredEvent rotation, KeptCheckpoint signed, long size) {
        return new Handover(
                rotation.leaf(),
                rotation.event().payload(),
                proven.inclusion(rotation.position(), signed.size()),
                proven.attested().cosigned(signed),
                size,
                proven.consistency(Math.min(size, signed.size()), Math.max(size, signed.size())));
    }
}
