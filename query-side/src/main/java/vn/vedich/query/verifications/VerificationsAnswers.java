package vn.vedich.query.verifications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.DayAsked;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.verifications.Awaiting.Wait;
import vn.vedich.query.verifications.VerificationsQuery.AwaitingVerification;
import vn.vedich.query.verifications.VerificationsView.Counts;
import vn.vedich.query.verifications.VerificationsView.Item;
import vn.vedich.query.verifications.VerificationsView.OfCommune;

/** Judges every commune in which a unit answers for an indicator, and finds what it has not verified there. */
@Component
public class VerificationsAnswers {

    private final VerificationsStore store;
    private final Clock clock;

    VerificationsAnswers(VerificationsStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The same questions, answered by what was known at a moment. */
    VerificationsAnswers at(Knowledge known) {
        return new VerificationsAnswers(store.at(known), clock);
    }

    /**
     * What awaits the verification of a unit, counted; its list is left out.
     *
     * @param day today when null
     * @throws UnknownSubject when there is no such unit
     */
    public VerificationsView counted(UnitId unit, @Nullable LocalDate day, Knowledge known) {
        return at(known).answer(new AwaitingVerification(unit, null, null, day, null, 1));
    }

    /** The communes that a unit was told to support, as of the day, in the order of ids. */
    public List<NamedUnit> supportedBy(UnitId unit, LocalDate day, Knowledge known) {
        VerificationsStore then = store.at(known);
        SubjectNames names = then.names(day);
        return then.naming(unit).stream()
                .filter(enrolment -> enrolment.facts().supportUnits().on(day).equals(Optional.of(unit)))
                .flatMap(enrolment -> enrolment.unit().stream())
                .distinct()
                .sorted(Comparator.comparing(UnitId::value))
                .map(names::unit)
                .toList();
    }

    /** @throws UnknownSubject when there is no such unit */
    @QueryHandler
    VerificationsView answer(AwaitingVerification question) {
        LocalDate day = DayAsked.of(question.day(), question.after(), clock);
        if (store.unit(question.unit())
                .filter(unit -> unit.facts().isRegistered())
                .isEmpty()) {
            throw new UnknownSubject(question.unit());
        }
        List<Wait> all = waits(question, day);
        SubjectNames names = store.names(day);
        Listed<Item> part = Listed.behind(
                        question.after(),
                        all,
                        question.limit(),
                        wait -> wait.place().on(day))
                .map(new WaitReading(question.unit(), names, day)::read);
        return new VerificationsView(
                names.unit(question.unit()),
                day,
                Counts.of(all, day),
                communes(all, names, day),
                part.items(),
                part.next());
    }

    private List<Wait> waits(AwaitingVerification question, LocalDate day) {
        return new JudgedCommunes(store, day)
                .answeredForBy(question.unit(), question.commune())
                .flatMap(assessed -> Awaiting.of(assessed, question.unit()))
                .filter(wait -> question.criterion() == null
                        || wait.criterion().criterion().id().equals(question.criterion()))
                .toList();
    }

    private static List<OfCommune> communes(List<Wait> all, SubjectNames names, LocalDate day) {
        Map<String, List<Wait>> byCommune = new TreeMap<>();
        all.forEach(wait -> byCommune
                .computeIfAbsent(wait.commune().value(), unseen -> new ArrayList<>())
                .add(wait));
        return byCommune.values().stream()
                .map(waits -> new OfCommune(names.unit(waits.getFirst().commune()), Counts.of(waits, day)))
                .toList();
    }
}
