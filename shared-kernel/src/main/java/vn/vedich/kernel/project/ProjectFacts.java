package vn.vedich.kernel.project;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.ledger.Recorded;
import vn.vedich.kernel.project.ProjectEvent.AccountsFinalised;
import vn.vedich.kernel.project.ProjectEvent.ProjectApproved;
import vn.vedich.kernel.project.ProjectEvent.ProjectCompleted;
import vn.vedich.kernel.project.ProjectEvent.ProjectProgressReported;
import vn.vedich.kernel.project.ProjectEvent.ProjectStarted;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Names;

/** What is known of one project, by day; what was corrected or annulled is left out. */
public record ProjectFacts(Ledger<ProjectEvent> ledger) {

    public static ProjectFacts none() {
        return new ProjectFacts(Ledger.empty());
    }

    public ProjectFacts evolve(Entry entry, ProjectEvent event) {
        return new ProjectFacts(ledger.with(entry, event));
    }

    /** The facts after more entries, one after another. */
    public ProjectFacts evolve(List<Recorded<ProjectEvent>> more) {
        return new ProjectFacts(ledger.with(more));
    }

    /** The facts as if that entry had never been made. */
    public ProjectFacts without(EntryId entry) {
        return new ProjectFacts(ledger.without(entry));
    }

    public Entries entries() {
        return ledger.entries();
    }

    /** The money of the project. */
    public Books books() {
        return new Books(ledger);
    }

    public Optional<ProjectApproved> approved() {
        return ledger.events(ProjectApproved.class).findFirst();
    }

    public Optional<ProjectStarted> started() {
        return ledger.events(ProjectStarted.class).findFirst();
    }

    public Optional<ProjectCompleted> completed() {
        return ledger.events(ProjectCompleted.class).findFirst();
    }

    public Optional<AccountsFinalised> finalised() {
        return ledger.events(AccountsFinalised.class).findFirst();
    }

    /** Whether it was ever said what the project is: by an approval, or when work began. */
    public boolean isOpened() {
        return unit().isPresent();
    }

    /** The commune that it lies in; the same for ever. */
    public Optional<UnitId> unit() {
        return approved().map(ProjectApproved::unitId).or(() -> started().map(ProjectStarted::unitId));
    }

    /** What it is called: as approved, where it was approved. */
    public Optional<Names> names() {
        return approved().map(ProjectApproved::names).or(() -> started().map(ProjectStarted::names));
    }

    /** The criteria that it helps to meet, as said by approval and start. */
    public List<CriterionOf> serves() {
        return Stream.concat(
                        approved().stream().flatMap(e -> e.serves().stream()),
                        started().stream().flatMap(e -> e.serves().stream()))
                .distinct()
                .toList();
    }

    /** Empty before anything of it was true that says how far it is. */
    public Optional<Phase> phaseOn(LocalDate day) {
        return Course.of(ledger).on(day);
    }

    /** When work stood still, and when it went on. */
    public Dated<Phase> interruptions() {
        return Course.interruptions(ledger);
    }

    /** What was last observed of the work by a day. */
    public Optional<ProjectProgressReported> progressOn(LocalDate day) {
        return ledger.events(ProjectProgressReported.class)
                .filter(report -> !report.observedOn().isAfter(day))
                .sorted(Comparator.comparing(ProjectProgressReported::observedOn))
                .reduce((earlier, later) -> later);
    }

    /** Whether anything that is known of it was true by that day. */
    public boolean isKnownOn(LocalDate day) {
        return ledger.lines().stream().anyMatch(line -> !dayOf(line).isAfter(day));
    }

    /** The day from which what a line tells is true. */
    public static LocalDate dayOf(Ledger.Line<ProjectEvent> line) {
        return dayOf(line.event(), line.occurredOn());
    }

    /** The day from which an event is true; its own where it says one. */
    public static LocalDate dayOf(ProjectEvent event, DayOrMonth occurredOn) {
        return switch (event) {
            case ProjectApproved e -> occurredOn.firstDay();
            case ProjectStarted e -> e.from();
            case ProjectProgressReported e -> e.observedOn();
            case ProjectEvent.CapitalAllocated e -> e.from();
            case ProjectEvent.CapitalAdjusted e -> e.from();
            case ProjectEvent.AdvanceRecorded e -> e.paidOn();
            case ProjectEvent.AcceptedVolumeRecorded e -> e.acceptedOn();
            case ProjectEvent.DisbursementRecorded e -> e.paidOn();
            case ProjectEvent.DisbursementReversed e -> e.reversedOn();
            case ProjectEvent.ContributionRecorded e -> e.givenOn();
            case ProjectEvent.ProjectSuspended e -> e.from();
            case ProjectEvent.ProjectResumed e -> e.from();
            case ProjectCompleted e -> e.on();
            case AccountsFinalised e -> e.on();
            case ProjectEvent.ProjectEntryAnnulled e -> occurredOn.firstDay();
        };
    }
}
