package vn.vedich.query.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.vedich.kernel.id.PaymentId;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.project.Payment;
import vn.vedich.kernel.project.Phase;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.project.ProjectEvent.AcceptedVolumeRecorded;
import vn.vedich.kernel.project.ProjectEvent.AccountsFinalised;
import vn.vedich.kernel.project.ProjectEvent.AdvanceRecorded;
import vn.vedich.kernel.project.ProjectEvent.CapitalAdjusted;
import vn.vedich.kernel.project.ProjectEvent.CapitalAllocated;
import vn.vedich.kernel.project.ProjectEvent.ContributionRecorded;
import vn.vedich.kernel.project.ProjectEvent.DisbursementRecorded;
import vn.vedich.kernel.project.ProjectEvent.DisbursementReversed;
import vn.vedich.kernel.project.ProjectEvent.ProjectApproved;
import vn.vedich.kernel.project.ProjectEvent.ProjectCompleted;
import vn.vedich.kernel.project.ProjectEvent.ProjectProgressReported;
import vn.vedich.kernel.project.ProjectEvent.ProjectResumed;
import vn.vedich.kernel.project.ProjectEvent.ProjectStarted;
import vn.vedich.kernel.project.ProjectEvent.ProjectSuspended;
import vn.vedich.kernel.project.ProjectFacts;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.portfolio.FileView.Accepted;
import vn.vedich.query.portfolio.FileView.Allocated;
import vn.vedich.query.portfolio.FileView.Entries;
import vn.vedich.query.portfolio.FileView.Given;
import vn.vedich.query.portfolio.FileView.Paid;
import vn.vedich.query.portfolio.FileView.Reported;
import vn.vedich.query.portfolio.FileView.Reversed;
import vn.vedich.query.portfolio.FileView.Said;
import vn.vedich.query.portfolio.FileView.Step;

/** Puts every entry about a project into the form of the answer. */
record FileReading(Standing project, SubjectNames names) {

    FileView read() {
        return new FileView(
                project.day(),
                new ProjectReading(names).read(project),
                new Entries(
                        all(this::allocated),
                        all(this::paid),
                        all(this::reversed),
                        all(this::accepted),
                        all(this::given),
                        all(this::reported),
                        all(this::step)));
    }

    private <T> List<T> all(BiFunction<Said, ProjectEvent, Optional<T>> form) {
        return project.lines()
                .flatMap(line -> form.apply(said(line), line.event()).stream())
                .toList();
    }

    private Said said(Ledger.Line<ProjectEvent> line) {
        return new Said(
                line.id(),
                line.occurredOn(),
                names.actor(
                        project.dossier().facts().entries().actorOf(line.id()).orElseThrow()),
                project.dossier().sources().origin(line.id()));
    }

    private Optional<Allocated> allocated(Said entry, ProjectEvent event) {
        return switch (event) {
            case CapitalAllocated e -> Optional.of(new Allocated(entry, e.line(), e.amount(), e.from(), false));
            case CapitalAdjusted e -> Optional.of(new Allocated(entry, e.line(), e.amount(), e.from(), true));
            default -> Optional.empty();
        };
    }

    private Optional<Paid> paid(Said entry, ProjectEvent event) {
        return switch (event) {
            case AdvanceRecorded e ->
                Optional.of(new Paid(
                        entry,
                        e.payment(),
                        Payment.Kind.ADVANCE,
                        e.line(),
                        e.amount(),
                        e.paidOn(),
                        e.beyondAllocation(),
                        cameBack(e.payment())));
            case DisbursementRecorded e ->
                Optional.of(new Paid(
                        entry,
                        e.payment(),
                        Payment.Kind.DISBURSEMENT,
                        e.line(),
                        e.amount(),
                        e.paidOn(),
                        e.beyondAllocation(),
                        cameBack(e.payment())));
            default -> Optional.empty();
        };
    }

    private long cameBack(PaymentId payment) {
        return project.facts()
                .books()
                .reversals()
                .filter(back ->
                        back.payment().equals(payment) && !back.reversedOn().isAfter(project.day()))
                .mapToLong(back -> back.amount().dong())
                .reduce(0, Math::addExact);
    }

    private Optional<Reversed> reversed(Said entry, ProjectEvent event) {
        return event instanceof DisbursementReversed e
                ? Optional.of(new Reversed(entry, e.reversal(), e.payment(), e.amount(), e.reversedOn()))
                : Optional.empty();
    }

    private Optional<Accepted> accepted(Said entry, ProjectEvent event) {
        return event instanceof AcceptedVolumeRecorded e
                ? Optional.of(new Accepted(entry, e.volume(), e.worth(), e.acceptedOn()))
                : Optional.empty();
    }

    private Optional<Given> given(Said entry, ProjectEvent event) {
        return event instanceof ContributionRecorded e
                ? Optional.of(new Given(entry, e.contribution(), e.contributor(), e.given(), e.givenOn()))
                : Optional.empty();
    }

    private Optional<Reported> reported(Said entry, ProjectEvent event) {
        return event instanceof ProjectProgressReported e
                ? Optional.of(new Reported(entry, e.percent(), e.observedOn(), e.note(), e.evidence()))
                : Optional.empty();
    }

    private Optional<Step> step(Said entry, ProjectEvent event) {
        Optional<Phase> phase = switch (event) {
            case ProjectApproved e -> Optional.of(Phase.APPROVED);
            case ProjectStarted e -> Optional.of(Phase.UNDER_WAY);
            case ProjectSuspended e -> Optional.of(Phase.SUSPENDED);
            case ProjectResumed e -> Optional.of(Phase.UNDER_WAY);
            case ProjectCompleted e -> Optional.of(Phase.COMPLETED);
            case AccountsFinalised e -> Optional.of(Phase.FINALISED);
            default -> Optional.empty();
        };
        return phase.map(begun -> new Step(entry, begun, ProjectFacts.dayOf(event, entry.occurredOn())));
    }
}
