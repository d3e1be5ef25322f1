package vn.vedich.command.rights;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vedich.command.decision.References;
import vn.vedich.command.directive.DirectiveCommand;
import vn.vedich.command.directive.DirectiveCommand.AssignDirective;
import vn.vedich.command.directive.DirectiveCommand.GivePartOfDirective;
import vn.vedich.command.directive.DirectiveCommand.IssueDirective;
import vn.vedich.command.directive.DirectiveCommand.NameDirectiveWhole;
import vn.vedich.command.directive.DirectiveCommand.ReassignDirective;
import vn.vedich.command.request.RequestCommand;
import vn.vedich.command.request.RequestCommand.AnnulRequestEntry;
import vn.vedich.command.request.RequestCommand.RaiseRequest;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAssigned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReassigned;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.request.RequestEvent.RequestForwarded;
import vn.vedich.kernel.request.RequestEvent.RequestRaised;
import vn.vedich.kernel.request.RequestFacts;

/** The units that commands to directives and requests concern. */
final class ConcernsOfDuties {

    private ConcernsOfDuties() {}

    /** An order concerns whoever issues it, everybody that it is given to and, when it is issued, whom it is about. */
    static Concern of(DirectiveCommand command, References references) {
        DirectiveFacts facts = references.directive(command.directiveId());
        Stream<UnitId> issuer = issuers(facts);
        return switch (command) {
            case IssueDirective c ->
                Concern.about(Stream.of(
                                Stream.of(c.issuer()),
                                c.concerned().stream(),
                                Stream.ofNullable(c.lead()),
                                c.cooperating().stream(),
                                issuer)
                        .flatMap(units -> units));
            case AssignDirective c -> given(issuer, c.lead(), c.cooperating());
            case ReassignDirective c -> given(issuer, c.lead(), c.cooperating());
            case GivePartOfDirective c -> ofWhole(references.directive(c.whole()));
            case NameDirectiveWhole c -> named(issuer, issuers(references.directive(c.whole())));
            default -> ofWhole(facts);
        };
    }

    static Concern of(RequestCommand command, References references) {
        RequestFacts facts = references.request(command.requestId());
        Stream<UnitId> there = facts.ledger().events(RequestRaised.class).map(RequestRaised::unitId);
        return switch (command) {
            case RaiseRequest c -> Concern.about(Stream.concat(Stream.of(c.unitId()), there));
            case AnnulRequestEntry c -> Concern.ofSubject(there).with(everWaitedOn(facts));
            default -> Concern.ofSubject(there).with(waitsOn(facts).stream());
        };
    }

    private static Stream<UnitId> issuers(DirectiveFacts facts) {
        return facts.ledger().events(DirectiveIssued.class).map(DirectiveIssued::issuer);
    }

    /** Who issued it, and everybody that it was given to. */
    private static Concern ofWhole(DirectiveFacts facts) {
        return Concern.ofSubject(issuers(facts)).with(addressees(facts));
    }

    /** A directive that is there, and others that it is about to be tied to. */
    private static Concern named(Stream<UnitId> issuer, Stream<UnitId> others) {
        List<UnitId> known = issuer.toList();
        return known.isEmpty() ? Concern.ofSubject(Stream.of()) : Concern.about(Stream.concat(known.stream(), others));
    }

    private static Concern given(Stream<UnitId> issuer, UnitId lead, Collection<UnitId> cooperating) {
        return named(issuer, Stream.concat(Stream.of(lead), cooperating.stream()));
    }

    /** Everybody that it was ever given to; on which day is the decider's to ask. */
    private static Stream<UnitId> addressees(DirectiveFacts facts) {
        return facts.ledger().lines().stream()
                .flatMap(line -> switch (line.event()) {
                    case DirectiveIssued e -> Stream.ofNullable(e.assignment());
                    case DirectiveAssigned e -> Stream.of(e.assignment());
                    case DirectiveReassigned e -> Stream.of(e.assignment());
                    default -> Stream.<Assignment>of();
                })
                .flatMap(assignment -> Stream.concat(Stream.of(assignment.lead()), assignment.cooperating().stream()));
    }

    /** Everybody that it was ever sent to, in order. */
    private static Stream<UnitId> everWaitedOn(RequestFacts facts) {
        return Stream.concat(
                facts.ledger().events(RequestRaised.class).map(RequestRaised::to),
                facts.ledger().events(RequestForwarded.class).map(RequestForwarded::to));
    }

    /** Whom it was sent to last: also one whose answer stands, for an answer can be given again in place of a wrong one. */
    private static Optional<UnitId> waitsOn(RequestFacts facts) {
        return everWaitedOn(facts).reduce((earlier, later) -> later);
    }
}
