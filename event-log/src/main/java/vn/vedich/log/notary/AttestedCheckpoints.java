package vn.vedich.log.notary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vedich.log.Attestation;
import vn.vedich.log.Attestation.Kind;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.EventLog;
import vn.vedich.proof.note.NoteSignature;
import vn.vedich.proof.note.SignedNote;

/**
 * Checkpoints with what others said of them. Safe for use by many threads. Every method throws {@link
 * vn.vedich.log.LogUnavailable} when the log can't be read.
 */
public final class AttestedCheckpoints {

    /** So many of the newest cosignatures are looked through for a checkpoint that has enough. */
    private static final int LOOKED_THROUGH = 1_000;

    private final EventLog log;

    AttestedCheckpoints(EventLog log) {
        this.log = log;
    }

    /** The note with the signatures of the log, and after them one of each witness that cosigned it. */
    public SignedNote cosigned(KeptCheckpoint checkpoint) {
        SignedNote note = SignedNote.parse(checkpoint.note());
        List<NoteSignature> cosignatures = said(Kind.COSIGNATURE, checkpoint.size()).stream()
                .map(attestation -> NoteSignature.parse(attestation.content().strip()))
                .limit(SignedNote.MAX_SIGNATURES - note.signatures().size())
                .toList();
        return note.with(cosignatures);
    }

    /**
     * The newest checkpoint that so many witnesses cosigned, of the last thousand cosignatures.
     *
     * @param witnesses from 1
     */
    public Optional<KeptCheckpoint> newestCosignedBy(int witnesses) {
        Map<Long, Long> counts = log.attestations().newest(Kind.COSIGNATURE, LOOKED_THROUGH).stream()
                .map(Attestation::size)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= witnesses)
                .map(Map.Entry::getKey)
                .max(Long::compare)
                .flatMap(this::ofSize);
    }

    /** The checkpoint of exactly this size, if one was published. */
    public Optional<KeptCheckpoint> ofSize(long size) {
        return log.checkpoints().firstCovering(size - 1).filter(kept -> kept.size() == size);
    }

    /** A time stamp of the checkpoint of this size. */
    public Optional<Attestation> timestamp(long size) {
        return said(Kind.TIMESTAMP, size).stream().findFirst();
    }

    /** The time stamp of the largest checkpoint that has one. */
    public Optional<Attestation> newestTimestamp() {
        return log.attestations().newest(Kind.TIMESTAMP, 1).stream().findFirst();
    }

    private List<Attestation> said(Kind kind, long size) {
        return log.attestations().of(size).stream()
                .filter(attestation -> attestation.kind() == kind)
                .toList();
    }
}
