package vn.vedich.query.units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.unit.UnitFacts;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.DayAsked;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.units.UnitsQuery.CommuneOf;
import vn.vedich.query.units.UnitsQuery.Register;

/** Reads the registers for a day. */
@Component
public class UnitsAnswers {

    static final UnitKind COMMUNE = new UnitKind("commune");
    private static final int READ_AT_ONCE = 500;

    private final UnitsStore store;
    private final Clock clock;

    public UnitsAnswers(UnitsStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The same questions, answered by what was known at a moment. */
    public UnitsAnswers at(Knowledge known) {
        return new UnitsAnswers(store.at(known), clock);
    }

    /** The units that fit, in the order of their ids. */
    @QueryHandler
    public Listed<UnitView> answer(Register question) {
        LocalDate day = DayAsked.of(question.day(), question.after(), clock);
        List<OfUnit> found = new ArrayList<>();
        String after = Optional.ofNullable(question.after()).map(Cursor::id).orElse("");
        List<OfUnit> read = store.after(after, question.named(), READ_AT_ONCE);
        while (!read.isEmpty() && found.size() <= question.limit()) {
            read.stream().filter(unit -> fits(unit.facts(), question, day)).forEach(found::add);
            read = store.after(read.getLast().id().value(), question.named(), READ_AT_ONCE);
        }
        List<OfUnit> enough = found.subList(0, Math.min(found.size(), question.limit() + 1));
        return Listed.firstOf(
                        enough,
                        question.limit(),
                        unit -> new Cursor("", unit.id().value()).on(day))
                .map(unit -> UnitView.of(unit.id(), unit.facts(), day));
    }

    /** @throws UnknownSubject when there is no such commune */
    @QueryHandler
    public CommuneView answer(CommuneOf question) {
        LocalDate day = DayAsked.of(question.day(), clock);
        OfUnit unit = store.unit(question.unit())
                .filter(known -> isCommune(known.facts()))
                .orElseThrow(() -> new UnknownSubject(question.unit()));
        EnrolmentReading reading = new EnrolmentReading(store::criteriaSet, day);
        return new CommuneView(
                day,
                UnitView.of(unit.id(), unit.facts(), day),
                store.enrolments(List.of(unit.id())).stream()
                        .flatMap(enrolment -> reading.read(enrolment).stream())
                        .toList());
    }

    private static boolean fits(UnitFacts facts, Register question, LocalDate day) {
        UnitKind kind = question.kind();
        UnitId parent = question.parent();
        return facts.existsOn(day)
                && (kind == null || facts.kinds().on(day).filter(kind::equals).isPresent())
                && (parent == null
                        || facts.parents().on(day).filter(parent::equals).isPresent());
    }

    private static boolean isCommune(UnitFacts facts) {
        return facts.wasEver(COMMUNE);
    }
}
