package vn.vedich.query.verifications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.verifications.Awaiting.Wait;
import vn.vedich.query.verifications.VerificationsQuery.AwaitingVerification;
import vn.vedich.query.verifications.VerificationsView.OfCommune;

/** Judges every commune in which a unit answers for an indicator, and finds what it has not verified there. */
@Component
public class VerificationsAnswers {

    private final VerificationsStore store;
    private final Clock clock;

    public VerificationsAnswers(VerificationsStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @throws UnknownSubject when there is no such unit */
    @QueryHandler
    public VerificationsView answer(AwaitingVerification question) {
        LocalDate day = Optional.ofNullable(question.day())
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), Calendar.VIETNAM));
        if (store.unit(question.unit())
                .filter(unit -> unit.facts().isRegistered())
                .isEmpty()) {
            throw new UnknownSubject(question.unit());
        }
        List<Wait> all = waits(question, day);
        WaitReading reading =
                new WaitReading(question.unit(), store.names(WaitReading.named(question.unit(), all), day), day);
        Listed<Wait> part = Listed.firstOf(
                all.stream().filter(wait -> isBehind(question.after(), wait)).toList(),
                question.limit(),
                VerificationsAnswers::cursor);
        return new VerificationsView(
                reading.names().of(question.unit()),
                day,
                WaitReading.counts(all, day),
                communes(all, reading),
                part.items().stream().map(reading::read).toList(),
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

    private static List<OfCommune> communes(List<Wait> all, WaitReading reading) {
        Map<String, List<Wait>> byCommune = new TreeMap<>();
        all.forEach(wait -> byCommune
                .computeIfAbsent(wait.commune().value(), unseen -> new ArrayList<>())
                .add(wait));
        return byCommune.values().stream()
                .map(waits -> new OfCommune(
                        reading.names().of(waits.getFirst().commune()), WaitReading.counts(waits, reading.day())))
                .toList();
    }

    private static boolean isBehind(@Nullable Cursor after, Wait wait) {
        Cursor here = cursor(wait);
        return after == null
                || here.key().compareTo(after.key()) > 0
                || (here.key().equals(after.key()) && here.id().compareTo(after.id()) > 0);
    }

    private static Cursor cursor(Wait wait) {
        return new Cursor(wait.commune().value(), wait.assessed().set().id() + "/" + wait.place());
    }
}
