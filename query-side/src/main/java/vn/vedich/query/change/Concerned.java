package vn.vedich.query.change;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Recorded;
import vn.vedich.kernel.unit.Upwards;
import vn.vedich.query.inbox.InboxThen;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.moment.StreamFacts;
import vn.vedich.query.projection.Fact;

/** Says whom each change concerns, by what the directive's own stream and those of the units held then. */
record Concerned(StreamFacts streams, InboxThen inbox) {

    Change change(Fact fact) {
        return changes(fact.stream(), fact.position() - 1, fact.position())
                .findFirst()
                .orElseThrow();
    }

    /** All changes of a directive behind a position. */
    Stream<Change> changes(DirectiveId directive, long position, long through) {
        return changes(directive.stream(), position, through);
    }

    private Stream<Change> changes(String stream, long position, long through) {
        List<Fact> facts = at(through).facts(stream);
        int seen = (int)
                facts.stream().takeWhile(fact -> fact.position() <= position).count();
        Steps steps = new Steps(DirectiveFacts.none().evolve(recorded(facts.subList(0, seen))));
        return facts.subList(seen, facts.size()).stream().map(steps::next);
    }

    /** Goes through a directive's facts one by one. */
    private final class Steps {

        private DirectiveFacts known;

        private Steps(DirectiveFacts known) {
            this.known = known;
        }

        private Change next(Fact fact) {
            DirectiveFacts before = known;
            known = before.evolve(recorded(List.of(fact)));
            Set<UnitId> parties = Stream.of(before, known)
                    .flatMap(facts -> InboxThen.parties(facts).stream())
                    .collect(Collectors.toSet());
            Set<UnitId> involved =
                    Stream.of(before, known).flatMap(Concerned::involved).collect(Collectors.toSet());
            return new Change(
                    fact.position(),
                    ((DirectiveEvent) fact.event()).directiveId(),
                    parties,
                    upwards(involved, ChangeDay.of(fact), at(fact.position())));
        }
    }

    /** Whether a directive, as it is known, belongs to a scope that is wider than one unit. */
    boolean isWithin(Scope scope, DirectiveFacts facts, LocalDate day, Knowledge.Then known) {
        return !(scope instanceof Scope.Within(UnitId top))
                || upwards(involved(facts).collect(Collectors.toSet()), day, known)
                        .contains(top);
    }

    /** Who issued it, and who is a party to it. */
    private static Stream<UnitId> involved(DirectiveFacts facts) {
        return Stream.concat(facts.issued().stream().map(DirectiveIssued::issuer), InboxThen.parties(facts).stream());
    }

    /** These units and all above them on a day. */
    private Set<UnitId> upwards(Collection<UnitId> units, LocalDate day, Knowledge.Then known) {
        Set<UnitId> found = new HashSet<>();
        units.forEach(unit -> Upwards.from(unit, at -> parent(at, day, known))
                .takeWhile(Predicate.not(found::contains))
                .forEach(found::add));
        return found;
    }

    private Optional<UnitId> parent(UnitId unit, LocalDate day, Knowledge.Then known) {
        return inbox.unit(unit, known).flatMap(facts -> facts.parents().on(day));
    }

    private Knowledge.Then at(long position) {
        return new Knowledge.Then(position, null, streams);
    }

    private static List<Recorded<DirectiveEvent>> recorded(List<Fact> facts) {
        return facts.stream()
                .map(fact -> new Recorded<>(fact.entry(), (DirectiveEvent) fact.event()))
                .toList();
    }
}
