package vn.vedich.kernel.enrolment;

import static vn.vedich.kernel.ledger.Tells.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vedich.kernel.enrolment.EnrolmentEvent.CriteriaSetAdopted;
import vn.vedich.kernel.enrolment.EnrolmentEvent.CriterionPlanned;
import vn.vedich.kernel.enrolment.EnrolmentEvent.ProgrammeStatusRecorded;
import vn.vedich.kernel.enrolment.EnrolmentEvent.ResponsibilityAssigned;
import vn.vedich.kernel.enrolment.EnrolmentEvent.SupportUnitAssigned;
import vn.vedich.kernel.enrolment.EnrolmentEvent.TargetRevised;
import vn.vedich.kernel.enrolment.EnrolmentEvent.TargetSet;
import vn.vedich.kernel.enrolment.EnrolmentEvent.ThresholdProfileAssigned;
import vn.vedich.kernel.enrolment.EnrolmentEvent.UnitEnrolled;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.id.ProgrammeId;
import vn.vedich.kernel.id.ProgrammeStatus;
import vn.vedich.kernel.id.TargetId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.ledger.DatedBy;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.ledger.Recorded;

/** What is known of one enrolment, by day; what was corrected or annulled is left out. */
public record EnrolmentFacts(Ledger<EnrolmentEvent> ledger) {

    public static EnrolmentFacts none() {
        return new EnrolmentFacts(Ledger.empty());
    }

    public EnrolmentFacts evolve(Entry entry, EnrolmentEvent event) {
        return new EnrolmentFacts(ledger.with(entry, event));
    }

    /** The facts after more entries, one after another. */
    public EnrolmentFacts evolve(List<Recorded<EnrolmentEvent>> more) {
        return new EnrolmentFacts(ledger.with(more));
    }

    /** The facts as if that entry had never been made. */
    public EnrolmentFacts without(EntryId entry) {
        return new EnrolmentFacts(ledger.without(entry));
    }

    public Entries entries() {
        return ledger.entries();
    }

    /** How the unit was enrolled; empty while it is not. */
    public Optional<UnitEnrolled> enrolled() {
        return ledger.last(UnitEnrolled.class);
    }

    public Dated<Adoption> adoptions() {
        return Dated.of(ledger.told(when(
                CriteriaSetAdopted.class,
                (line, e) -> line.says(e.from(), new Adoption(e.criteriaSetId(), e.version())))));
    }

    public Dated<ProfileId> profiles() {
        return Dated.of(
                ledger.told(when(ThresholdProfileAssigned.class, (line, e) -> line.says(e.from(), e.profile()))));
    }

    public DatedBy<ProgrammeId, ProgrammeStatus> statuses() {
        return DatedBy.of(ledger.told(
                when(ProgrammeStatusRecorded.class, (line, e) -> line.says(e.programme(), e.from(), e.status()))));
    }

    public DatedBy<IndicatorId, UnitId> responsibilities() {
        return DatedBy.of(ledger.told(
                when(ResponsibilityAssigned.class, (line, e) -> line.says(e.indicator(), e.from(), e.responsible()))));
    }

    /** The unit that answers for an indicator on that day. */
    public Optional<UnitId> responsibleFor(IndicatorId indicator, LocalDate day) {
        return responsibilities().on(indicator, day);
    }

    public Dated<UnitId> supportUnits() {
        return Dated.of(ledger.told(when(SupportUnitAssigned.class, (line, e) -> line.says(e.from(), e.support()))));
    }

    public DatedBy<TargetId, Goal> targets() {
        return DatedBy.of(ledger.told(
                when(TargetSet.class, (line, e) -> line.says(e.target(), line.day(), e.goal())),
                when(TargetRevised.class, (line, e) -> line.says(e.target(), line.day(), e.goal()))));
    }

    public DatedBy<CriterionId, Plan> plans() {
        return DatedBy.of(ledger.told(when(
                CriterionPlanned.class,
                (line, e) -> line.says(e.criterion(), line.day(), new Plan(e.due(), e.responsible())))));
    }
}
