package vn.vedich.kernel.enrolment;

import java.time.LocalDate;
import java.util.Optional;
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

/** What is known of one enrolment, by day; what was corrected or annulled is left out. */
public record EnrolmentFacts(
        Entries entries,
        Dated<UnitEnrolled> enrolments,
        Dated<Adoption> adoptions,
        Dated<ProfileId> profiles,
        DatedBy<ProgrammeId, ProgrammeStatus> statuses,
        DatedBy<IndicatorId, UnitId> responsibilities,
        Dated<UnitId> supportUnits,
        DatedBy<TargetId, Goal> targets,
        DatedBy<CriterionId, Plan> plans) {

    public static EnrolmentFacts none() {
        return new EnrolmentFacts(
                Entries.none(),
                Dated.nothing(),
                Dated.nothing(),
                Dated.nothing(),
                DatedBy.nothing(),
                DatedBy.nothing(),
                Dated.nothing(),
                DatedBy.nothing(),
                DatedBy.nothing());
    }

    public EnrolmentFacts evolve(Entry entry, EnrolmentEvent event) {
        EnrolmentFacts before =
                Entries.superseded(entry, event).map(this::without).orElse(this);
        return EnrolmentFolding.with(before, entry, event).entered(entries.with(entry, event));
    }

    /** The facts as if that entry had never been made. */
    public EnrolmentFacts without(EntryId entry) {
        return new EnrolmentFacts(
                entries,
                enrolments.without(entry),
                adoptions.without(entry),
                profiles.without(entry),
                statuses.without(entry),
                responsibilities.without(entry),
                supportUnits.without(entry),
                targets.without(entry),
                plans.without(entry));
    }

    /** How the unit was enrolled; empty while it is not. */
    public Optional<UnitEnrolled> enrolled() {
        return enrolments.last().map(Dated.Item::value);
    }

    /** The unit that answers for an indicator on that day. */
    public Optional<UnitId> responsibleFor(IndicatorId indicator, LocalDate day) {
        return responsibilities.on(indicator, day);
    }

    private EnrolmentFacts entered(Entries more) {
        return new EnrolmentFacts(
                more, enrolments, adoptions, profiles, statuses, responsibilities, supportUnits, targets, plans);
    }

    EnrolmentFacts withEnrolments(Dated<UnitEnrolled> more) {
        return new EnrolmentFacts(
                entries, more, adoptions, profiles, statuses, responsibilities, supportUnits, targets, plans);
    }

    EnrolmentFacts withAdoptions(Dated<Adoption> more) {
        return new EnrolmentFacts(
                entries, enrolments, more, profiles, statuses, responsibilities, supportUnits, targets, plans);
    }

    EnrolmentFacts withProfiles(Dated<ProfileId> more) {
        return new EnrolmentFacts(
                entries, enrolments, adoptions, more, statuses, responsibilities, supportUnits, targets, plans);
    }

    EnrolmentFacts withStatuses(DatedBy<ProgrammeId, ProgrammeStatus> more) {
        return new EnrolmentFacts(
                entries, enrolments, adoptions, profiles, more, responsibilities, supportUnits, targets, plans);
    }

    EnrolmentFacts withResponsibilities(DatedBy<IndicatorId, UnitId> more) {
        return new EnrolmentFacts(
                entries, enrolments, adoptions, profiles, statuses, more, supportUnits, targets, plans);
    }

    EnrolmentFacts withSupportUnits(Dated<UnitId> more) {
        return new EnrolmentFacts(
                entries, enrolments, adoptions, profiles, statuses, responsibilities, more, targets, plans);
    }

    EnrolmentFacts withTargets(DatedBy<TargetId, Goal> more) {
        return new EnrolmentFacts(
                entries, enrolments, adoptions, profiles, statuses, responsibilities, supportUnits, more, plans);
    }

    EnrolmentFacts withPlans(DatedBy<CriterionId, Plan> more) {
        return new EnrolmentFacts(
                entries, enrolments, adoptions, profiles, statuses, responsibilities, supportUnits, targets, more);
    }
}
