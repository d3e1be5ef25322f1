package vn.vedich.query.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.notary.ProvenLog;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemKind;
import vn.vedich.query.answer.BadParameter;
import vn.vedich.query.answer.BadParameter.Form;
import vn.vedich.query.answer.Parameters;

/** Which checkpoint is meant. */
public final class ChosenCheckpoint {

    private static final int MOST_WITNESSES = 500;

    private ChosenCheckpoint() {}

    /**
     * The newest one.
     *
     * @param witnesses null, or how many witnesses must have cosigned it, as it was sent
     * @throws BadParameter when that is no number of witnesses
     * @throws ProblemFound when there is none
     */
    static KeptCheckpoint newest(ProvenLog log, @Nullable String witnesses) {
        // Also where an older one is meant: when this returns, whatever was signed can be proven here.
        KeptCheckpoint newest = log.checkpoint();
        if (witnesses == null) {
            return newest;
        }
        long number = Parameters.position("witnesses", witnesses, 1);
        if (number < 1 || number > MOST_WITNESSES) {
            throw new BadParameter("witnesses", Form.LIMIT);
        }
        return found(log.attested().newestCosignedBy((int) number));
    }

    /**
     * The newest one, which must cover a position: it is waited for where witnesses do not matter.
     *
     * @param position -1 when it may cover anything
     * @param witnesses as in {@link #newest}
     * @throws BadParameter when that is no number of witnesses
     * @throws ProblemFound when there is none
     */
    public static KeptCheckpoint covering(ProvenLog log, long position, @Nullable String witnesses) {
        if (witnesses == null) {
            return log.checkpointCovering(position);
        }
        return found(Optional.of(newest(log, witnesses)).filter(newest -> newest.size() > position));
    }

    /** That of exactly this size. */
    static KeptCheckpoint ofSize(ProvenLog log, long size) {
        return found(log.attested().ofSize(size));
    }

    static <T> T found(Optional<T> one) {
        return one.orElseThrow(() -> ProblemFound.of(ProblemKind.NOT_FOUND));
    }
}
