package vn.vedich.command.decision;

import java.time.LocalDate;
import vn.vedich.kernel.id.ConclusionId;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.UnitId;

/** Every way in which something that a command names, beside its subject, can be missing. */
public sealed interface LinkRefusal extends Refusal {

    /** The unit is not there on that day. */
    record NamedUnitUnknown(UnitId unit, LocalDate day) implements LinkRefusal {}

    /** No version of the set has such a criterion, or there is no such set. */
    record CriterionUnknown(CriteriaSetId set, CriterionId criterion) implements LinkRefusal {}

    record ProjectUnknown(ProjectId project) implements LinkRefusal {}

    record SessionUnknown(SessionId session) implements LinkRefusal {}

    /** The session adopted no such conclusion, or there is no such session. */
    record ConclusionUnknown(SessionId session, ConclusionId conclusion) implements LinkRefusal {}

    record EvidenceUnknown(EvidenceId evidence) implements LinkRefusal {}

    /** The evidence is relied on no more on that day. */
    record EvidenceWithdrawnByThen(EvidenceId evidence, LocalDate day) implements LinkRefusal {}

    /** A list names the same thing twice. */
    record NamedTwice(String name) implements LinkRefusal {}
}
