package vn.vedich.query.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.project.LineAccount;
import vn.vedich.query.answer.DayAsked;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.Part;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.budget.BudgetQuery.Advances;
import vn.vedich.query.budget.BudgetQuery.Overspending;
import vn.vedich.query.budget.MoneyView.Advanced;
import vn.vedich.query.budget.MoneyView.Open;
import vn.vedich.query.budget.MoneyView.Overspent;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.dossier.UnitTree;
import vn.vedich.query.moment.Knowledge;

/** Finds what was spent beyond its allocation, and what was paid and has no work to show for it, by budget year. */
@Component
class BudgetAnswers {

    private final BudgetStore store;
    private final Clock clock;

    BudgetAnswers(BudgetStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The same as it was known at a moment. */
    BudgetAnswers at(Knowledge known) {
        return new BudgetAnswers(store.at(known), clock);
    }

    /** @throws UnknownSubject when there is no such unit */
    MoneyView<Overspent> answer(Overspending question) {
        LocalDate day = DayAsked.of(question.scope().day(), question.part().after(), clock);
        SubjectNames names = store.names(day);
        return view(
                projects(question.scope().unit(), day)
                        .flatMap(project -> Judged.overspent(project, question.scope(), day)),
                question.part(),
                day,
                judged -> overspent(judged, names, telling(judged, day, question.part())));
    }

    /** @throws UnknownSubject when there is no such unit */
    MoneyView<Advanced> answer(Advances question) {
        LocalDate day = DayAsked.of(question.scope().day(), question.part().after(), clock);
        SubjectNames names = store.names(day);
        return view(
                projects(question.scope().unit(), day)
                        .flatMap(project -> Judged.outstanding(project, question.scope(), day)),
                question.part(),
                day,
                judged -> advanced(judged, names, telling(judged, day, question.part())));
    }

    private static <T> MoneyView<T> view(Stream<Judged> found, Part asked, LocalDate day, Function<Judged, T> form) {
        List<Judged> all = found.sorted(Judged.ORDER).toList();
        Listed<T> part = Listed.behind(
                        asked.after(),
                        all,
                        asked.limit(),
                        judged -> judged.place().on(day))
                .map(form);
        return new MoneyView<>(day, Judged.years(all), part.items(), part.next());
    }

    private static MoneyTelling telling(Judged judged, LocalDate day, Part asked) {
        return new MoneyTelling(judged.document(), judged.books(), day, asked.language());
    }

    private static Overspent overspent(Judged judged, SubjectNames names, MoneyTelling telling) {
        LineAccount line = judged.books().accountOn(telling.day()).lines().stream()
                .filter(one -> one.line().budgetYear() == judged.year()
                        && Judged.named(one).equals(judged.of()))
                .findFirst()
                .orElseThrow();
        String summary = telling.sentence(
                "overspent",
                Map.of(
                        "project",
                        judged.project(),
                        "line",
                        line.line(),
                        "paid",
                        line.amounts().paid(),
                        "allocated",
                        line.amounts().allocated(),
                        "beyond",
                        judged.amount(),
                        "day",
                        telling.day()));
        return new Overspent(
                names.project(judged.project()),
                unit(judged, names),
                line.line(),
                line.amounts(),
                judged.amount(),
                telling.of(line.line()),
                summary);
    }

    private static Advanced advanced(Judged judged, SubjectNames names, MoneyTelling telling) {
        List<Open> payments = judged.payments().stream()
                .map(open -> new Open(telling.of(open.payment()), open.amount()))
                .toList();
        String summary = telling.sentence(
                "outstanding",
                Map.of(
                        "project", judged.project(),
                        "year", judged.year(),
                        "amount", judged.amount(),
                        "many", payments.size(),
                        "day", telling.day()));
        return new Advanced(
                names.project(judged.project()),
                unit(judged, names),
                judged.year(),
                judged.amount(),
                payments,
                summary);
    }

    private static @Nullable NamedUnit unit(Judged judged, SubjectNames names) {
        return judged.document().dossier().unit().map(names::unit).orElse(null);
    }

    private Stream<BudgetDocument> projects(@Nullable UnitId unit, LocalDate day) {
        return store.projects(within(unit, day));
    }

    private @Nullable Collection<UnitId> within(@Nullable UnitId unit, LocalDate day) {
        return unit == null ? null : UnitTree.of(store.allUnits(), day).within(unit);
    }
}
