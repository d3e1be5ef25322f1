package vn.vedich.query.portfolio;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import vn.vedich.kernel.id.FundingSourceId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.project.Account;
import vn.vedich.kernel.project.Amounts;
import vn.vedich.kernel.project.Contributions;
import vn.vedich.kernel.project.LineAccount;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.portfolio.PortfolioView.OfSource;
import vn.vedich.query.portfolio.PortfolioView.OfUnit;
import vn.vedich.query.portfolio.PortfolioView.Totals;

/** Adds projects up: all of them, by source and by commune. */
record Totalling(List<Standing> projects, SubjectNames names) {

    Totals totals() {
        return new Totals(
                amounts(projects),
                sum(projects, Account::accepted),
                sum(projects, Account::debt),
                sum(projects, Account::advanceOutstanding),
                projects.stream()
                        .map(project -> project.facts().books().contributionsOn(project.day()))
                        .reduce(Contributions.NONE, Contributions::plus),
                sources(),
                units());
    }

    private List<OfSource> sources() {
        Map<String, Amounts> bySource = new TreeMap<>();
        projects.stream()
                .flatMap(project -> project.account().lines().stream())
                .forEach(line -> bySource.merge(line.line().source().value(), line.amounts(), Amounts::plus));
        return bySource.entrySet().stream()
                .map(entry -> new OfSource(new FundingSourceId(entry.getKey()), entry.getValue()))
                .toList();
    }

    private List<OfUnit> units() {
        Map<String, List<Standing>> byUnit = projects.stream()
                .filter(project -> project.facts().isOpened())
                .collect(Collectors.groupingBy(
                        project -> project.facts().unit().orElseThrow().value(), TreeMap::new, Collectors.toList()));
        return byUnit.entrySet().stream()
                .map(entry -> new OfUnit(
                        names.unit(new UnitId(entry.getKey())),
                        entry.getValue().size(),
                        amounts(entry.getValue()),
                        sum(entry.getValue(), Account::debt)))
                .toList();
    }

    private static Amounts amounts(List<Standing> projects) {
        return projects.stream()
                .flatMap(project -> project.account().lines().stream())
                .map(LineAccount::amounts)
                .reduce(Amounts.NONE, Amounts::plus);
    }

    private static long sum(List<Standing> projects, ToLongFunction<Account> of) {
        return projects.stream().map(Standing::account).mapToLong(of).reduce(0, Math::addExact);
    }
}
