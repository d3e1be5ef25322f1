package vn.vedich.query.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.vedich.kernel.value.Names;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Unmarked;
import vn.vedich.query.portfolio.PortfolioQuery.Sort;

/** The order of the register: every project has a place that can be written into a cursor. */
record Sorting(Sort sort, LocalDate day) {

    private static final String LAST = "~";

    /** Where a project stands in the list; the place of the next one is greater. */
    Cursor place(Standing project) {
        return new Cursor(key(project), project.dossier().id().value()).on(day);
    }

    private String key(Standing project) {
        return switch (sort) {
            case NAME -> name(project);
            case START ->
                project.started().map(start -> start.from().toString()).orElse(LAST);
            case PROGRESS ->
                project.facts()
                        .progressOn(project.day())
                        .map(report ->
                                Cursor.leastFirst(hundredths(report.percent().number())))
                        .orElse(LAST);
            case DEBT -> Cursor.greatestFirst(project.account().debt());
            case BEYOND -> Cursor.greatestFirst(project.account().total().beyond());
        };
    }

    private static String name(Standing project) {
        return project.facts()
                .names()
                .map(Names::vi)
                .flatMap(text -> Optional.ofNullable(text.value()))
                .map(Unmarked::of)
                .orElse(LAST);
    }

    /** Finer than anybody observes; equal ones are told apart by their ids. */
    private static long hundredths(BigDecimal percent) {
        return percent.movePointRight(2).longValue();
    }
}
