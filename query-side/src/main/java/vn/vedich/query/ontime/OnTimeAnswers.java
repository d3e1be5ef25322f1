package vn.vedich.query.ontime;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.directive.Standing;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.session.Chair;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.answer.DayAsked;
import vn.vedich.query.dossier.Dossier.OfDirective;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.dossier.UnitTree;
import vn.vedich.query.inbox.Chairs;
import vn.vedich.query.inbox.InboxStore;
import vn.vedich.query.ontime.OnTimeQuery.By;
import vn.vedich.query.ontime.OnTimeView.Row;

/** Counts directives by how they stand to their deadlines on a day. */
@Component
class OnTimeAnswers {

    private final InboxStore store;
    private final Clock clock;

    OnTimeAnswers(InboxStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @throws vn.vedich.query.answer.UnknownSubject when there is no such unit */
    OnTimeView answer(OnTimeQuery question) {
        InboxStore known = store.at(question.known());
        LocalDate day = DayAsked.of(question.day(), clock);
        UnitTree units = UnitTree.of(known.allUnits(), day);
        Chairs chairs = new Chairs(known, day);
        Set<UnitId> within = question.unit() == null ? null : Set.copyOf(units.within(question.unit()));
        Grouping grouping = new Grouping(question.by(), within, units, chairs, day);
        Map<Responsible, List<OnTime>> found = new TreeMap<>(Responsible.ORDER);
        known.each(null)
                .forEach(directive -> standing(directive, question, day)
                        .ifPresent(onTime -> grouping.of(directive)
                                .forEach(whose -> found.computeIfAbsent(whose, _ -> new ArrayList<>())
                                        .add(onTime))));
        SubjectNames names = known.names(day);
        RegisterAddress register = new RegisterAddress(question, day);
        return new OnTimeView(
                day,
                question.by(),
                question.issuedFrom(),
                question.issuedTo(),
                found.entrySet().stream()
                        .map(one -> row(one.getKey(), Tally.of(one.getValue().stream()), names, chairs, register))
                        .toList());
    }

    private static Optional<OnTime> standing(OfDirective directive, OnTimeQuery question, LocalDate day) {
        return directive
                .facts()
                .standingOn(day)
                .filter(standing -> isIn(question, standing))
                .flatMap(standing -> Optional.ofNullable(standing.onTime()));
    }

    private static boolean isIn(OnTimeQuery question, Standing standing) {
        LocalDate from = question.issuedFrom();
        LocalDate to = question.issuedTo();
        return (from == null || !standing.issuedOn().isBefore(from))
                && (to == null || !standing.issuedOn().isAfter(to));
    }

    private static Row row(
            Responsible whose, Tally tally, SubjectNames names, Chairs chairs, RegisterAddress register) {
        Map<OnTime, OnTimeView.Number> states = new EnumMap<>(OnTime.class);
        tally.counts()
                .forEach((onTime, count) ->
                        states.put(onTime, new OnTimeView.Number(count, register.of(whose, onTime))));
        return new Row(
                names.unit(whose.unit()),
                chair(whose, chairs),
                states,
                tally.done(),
                tally.due(),
                tally.percent().map(Object::toString).orElse(null));
    }

    private static @Nullable Text chair(Responsible whose, Chairs chairs) {
        return Optional.ofNullable(whose.chairOf())
                .flatMap(chairs::of)
                .map(Chair::person)
                .orElse(null);
    }

    /** Whose directives are counted together. */
    private record Grouping(By by, @Nullable Set<UnitId> within, UnitTree units, Chairs chairs, LocalDate day) {

        Stream<Responsible> of(OfDirective directive) {
            return all(directive).filter(whose -> isWithin(whose.unit()));
        }

        private Stream<Responsible> all(OfDirective directive) {
            return switch (by) {
                case DEPARTMENT ->
                    directive.facts().assignmentOn(day).stream()
                            .map(assignment -> assignment.lead())
                            .filter(lead -> !isCommune(lead))
                            .map(Responsible::of);
                case COMMUNE -> communes(directive).map(Responsible::of);
                case LEADER ->
                    directive.facts().issued().stream()
                            .map(issued -> new Responsible(
                                    issued.issuer(), chairs.sessionOf(directive).orElse(null)));
            };
        }

        private Stream<UnitId> communes(OfDirective directive) {
            Stream<UnitId> concerned =
                    directive.facts().issued().stream().flatMap(issued -> issued.concerned().stream());
            Stream<UnitId> given = directive.facts().addressees().stream().map(addressee -> addressee.unit());
            return Stream.concat(concerned, given)
                    .distinct()
                    .filter(this::isCommune)
                    .filter(unit -> directive.facts().involvementOf(unit, day).isPresent());
        }

        private boolean isCommune(UnitId unit) {
            return Optional.ofNullable(units.units().get(unit))
                    .flatMap(known -> known.facts().kinds().on(day))
                    .filter(kind -> kind.value().equals("commune"))
                    .isPresent();
        }

        private boolean isWithin(UnitId unit) {
            return within == null || within.contains(unit);
        }
    }
}
