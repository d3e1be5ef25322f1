package vn.vedich.query.waiting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.Addressee;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReturned;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.directive.Involvement;
import vn.vedich.kernel.directive.Lack;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.directive.Share;
import vn.vedich.kernel.directive.Standing;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.dossier.DirectivePart;
import vn.vedich.query.dossier.Dossier.OfDirective;
import vn.vedich.query.waiting.Wait.Subject;
import vn.vedich.query.waiting.WaitingView.Awaited;
import vn.vedich.query.waiting.WaitingView.Kind;

/** What of one directive waits on a unit that was given it or issued it. */
record DirectiveWaits(OfDirective directive, DirectiveIssued issued, Standing standing, UnitId unit) {

    static Stream<Wait> of(OfDirective directive, UnitId unit, LocalDate day) {
        DirectiveFacts facts = directive.facts();
        return facts.issued().stream()
                .flatMap(issued -> facts.standingOn(day).stream()
                        .filter(standing -> !standing.isClosed())
                        .map(standing -> new DirectiveWaits(directive, issued, standing, unit)))
                .flatMap(DirectiveWaits::all);
    }

    private Stream<Wait> all() {
        Stream<Wait> given = facts().addresseeOn(unit, day()).flatMap(this::given).stream();
        return issued.issuer().equals(unit)
                ? Stream.of(given, reportedDone(), asked(), lacking()).flatMap(waits -> waits)
                : given;
    }

    /**
     * The next step of a unit that was given it. It is not that unit's while a report waits for an answer, or what the unit
     * handed back; and a unit that only helps has done its share when it says so.
     */
    private Optional<Wait> given(Addressee addressee) {
        if (standing.status() != Standing.Status.OPEN || isNotItsStep(addressee)) {
            return Optional.empty();
        }
        LocalDate known = addressee.acknowledgedOn();
        boolean acknowledged = known != null && !known.isAfter(day());
        Subject subject = subject(addressee);
        return Optional.of(
                acknowledged
                        ? new Wait(subject, Awaited.DONE, openSince(addressee), issued.issuer())
                        : new Wait(subject, Awaited.ACKNOWLEDGEMENT, addressee.from(), issued.issuer()));
    }

    private Stream<Wait> reportedDone() {
        return standing.status() == Standing.Status.REPORTED_DONE
                ? facts().doneReportOn(day()).stream()
                        .map(report -> new Wait(
                                subject(null),
                                Awaited.ACCEPTANCE,
                                notBeforeIssue(report.day()),
                                report.event().by()))
                : Stream.empty();
    }

    private boolean isNotItsStep(Addressee addressee) {
        return facts().shareOn(addressee, day())
                .filter(share ->
                        share.isHandedBack() || (share.isDone() && addressee.role() == Involvement.COOPERATING))
                .isPresent();
    }

    /** What units ask for, each in its own name. */
    private Stream<Wait> asked() {
        return facts().sharesOn(day()).stream()
                .flatMap(share -> Stream.concat(
                        Stream.ofNullable(share.asksForTime() ? share.extension() : null)
                                .map(asked -> asked(Awaited.EXTENSION, asked.said(), share)),
                        Stream.ofNullable(share.isHandedBack() ? share.handBack() : null)
                                .map(back -> asked(Awaited.HAND_BACK, back.said(), share))));
    }

    private Wait asked(Awaited awaited, Ledger.Line<?> said, Share share) {
        return new Wait(
                subject(null),
                awaited,
                notBeforeIssue(said.day()),
                share.addressee().unit());
    }

    private Stream<Wait> lacking() {
        return facts().lacksOn(day()).stream()
                .map(lack -> new Wait(subject(null), awaited(lack), standing.issuedOn(), null));
    }

    private static Awaited awaited(Lack lack) {
        return switch (lack) {
            case ASSIGNEE -> Awaited.ASSIGNEE;
            case DEADLINE -> Awaited.DEADLINE;
            case SOURCE -> Awaited.SOURCE;
        };
    }

    /** Since the unit was given it, or since what was reported done came back. */
    private LocalDate openSince(Addressee addressee) {
        return returnedOn()
                .filter(returned -> returned.isAfter(addressee.from()))
                .orElse(addressee.from());
    }

    private Optional<LocalDate> returnedOn() {
        return facts().ledger()
                .of(DirectiveReturned.class)
                .map(Ledger.Line::day)
                .filter(returned -> !returned.isAfter(day()))
                .reduce((earlier, later) -> later)
                .map(this::notBeforeIssue);
    }

    private LocalDate notBeforeIssue(LocalDate said) {
        return said.isBefore(standing.issuedOn()) ? standing.issuedOn() : said;
    }

    private Subject subject(@Nullable Addressee addressee) {
        OnTime onTime = standing.onTime();
        return new Subject(
                Kind.DIRECTIVE,
                directive.id().value(),
                facts().textOn(day()).orElseGet(Text::erased),
                addressee == null ? null : addressee.role(),
                standing.status() == Standing.Status.OPEN && returnedOn().isPresent(),
                standing.deadline(),
                onTime == null ? OnTime.NO_DEADLINE : onTime,
                directive.source().orElse(null),
                !DirectivePart.illustrativeOf(directive, day()).isEmpty());
    }

    private DirectiveFacts facts() {
        return directive.facts();
    }

    private LocalDate day() {
        return standing.day();
    }
}
