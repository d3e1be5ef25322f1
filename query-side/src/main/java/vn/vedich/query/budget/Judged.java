package vn.vedich.query.budget;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.project.Books;
import vn.vedich.kernel.project.LineAccount;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.budget.MoneyView.OfYear;
import vn.vedich.query.dossier.Dossier.OfProject;

/**
 * What was found of one project's money in one budget year.
 *
 * @param of what tells it from what else was found of the project in that year
 * @param amount how much, in đồng
 * @param payments those that are outstanding, where that is what was found
 */
record Judged(BudgetDocument document, int year, String of, long amount, List<Outstanding> payments) {

    /** By year, then the greatest amount first. */
    static final Comparator<Judged> ORDER = Comparator.comparing(Judged::place, Cursor.ORDER);

    static Stream<Judged> overspent(BudgetDocument document, BudgetQuery.Scope scope, LocalDate day) {
        return books(document).accountOn(day).lines().stream()
                .filter(line -> scope.isOf(line.line().budgetYear()))
                .filter(line -> line.amounts().beyond() > 0)
                .map(line -> new Judged(
                        document,
                        line.line().budgetYear(),
                        named(line),
                        line.amounts().beyond(),
                        List.of()));
    }

    static Stream<Judged> outstanding(BudgetDocument document, BudgetQuery.Scope scope, LocalDate day) {
        Map<Integer, List<Outstanding>> byYear = Outstanding.on(day, books(document)).stream()
                .filter(open -> scope.isOf(open.payment().line().budgetYear()))
                .collect(Collectors.groupingBy(
                        open -> open.payment().line().budgetYear(), TreeMap::new, Collectors.toList()));
        return byYear.entrySet().stream()
                .map(of -> new Judged(document, of.getKey(), "", sum(of.getValue()), of.getValue()));
    }

    Books books() {
        return books(document);
    }

    ProjectId project() {
        return ((OfProject) document.dossier()).id();
    }

    static String named(LineAccount line) {
        return line.line().source() + " " + line.line().kind();
    }

    Cursor place() {
        return new Cursor(year + " " + Cursor.greatestFirst(amount), project() + " " + of);
    }

    /** What all of these come to in each year. */
    static List<OfYear> years(List<Judged> all) {
        return all.stream()
                .collect(Collectors.groupingBy(Judged::year, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(of -> new OfYear(
                        of.getKey(),
                        of.getValue().size(),
                        of.getValue().stream().mapToLong(Judged::amount).reduce(0, Math::addExact)))
                .toList();
    }

    private static long sum(List<Outstanding> open) {
        return open.stream().mapToLong(Outstanding::amount).reduce(0, Math::addExact);
    }

    private static Books books(BudgetDocument document) {
        return ((OfProject) document.dossier()).facts().books();
    }
}
