package vn.vedich.query.portfolio;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.project.Account;
import vn.vedich.kernel.project.Phase;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.project.ProjectEvent.AccountsFinalised;
import vn.vedich.kernel.project.ProjectEvent.ProjectApproved;
import vn.vedich.kernel.project.ProjectEvent.ProjectCompleted;
import vn.vedich.kernel.project.ProjectEvent.ProjectStarted;
import vn.vedich.kernel.project.ProjectFacts;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.query.dossier.Dossier.OfProject;
import vn.vedich.query.portfolio.PortfolioQuery.Filter;

/** One project as it stands on a day. */
record Standing(OfProject dossier, LocalDate day, Account account) {

    static Standing of(OfProject dossier, LocalDate day) {
        return new Standing(dossier, day, dossier.facts().books().accountOn(day));
    }

    ProjectFacts facts() {
        return dossier.facts();
    }

    Optional<Phase> phase() {
        return facts().phaseOn(day);
    }

    Optional<ProjectStarted> started() {
        return facts().started().filter(start -> !start.from().isAfter(day));
    }

    Optional<ProjectCompleted> completed() {
        return facts().completed().filter(done -> !done.on().isAfter(day));
    }

    Optional<AccountsFinalised> finalised() {
        return facts().finalised().filter(accounts -> !accounts.on().isAfter(day));
    }

    /** When it was approved, if it was by the day. */
    Optional<DayOrMonth> approvedOn() {
        return lines().filter(line -> line.event() instanceof ProjectApproved)
                .map(Ledger.Line::occurredOn)
                .findFirst();
    }

    /** The entries that stand and were true by the day. */
    Stream<Ledger.Line<ProjectEvent>> lines() {
        return facts().ledger().lines().stream()
                .filter(line -> !ProjectFacts.dayOf(line).isAfter(day));
    }

    /** Whether it fits what was asked beside names and units, which the store looks for. */
    boolean fits(Filter filter) {
        return facts().isKnownOn(day)
                && isOrAny(filter.phase(), phase().orElse(null))
                && isOrAny(filter.beyondAllocation(), account.total().beyond() > 0)
                && isOrAny(filter.debt(), account.debt() > 0)
                && (filter.source() == null
                        || account.lines().stream()
                                .anyMatch(line -> line.line().source().equals(filter.source())))
                && (filter.criterion() == null
                        || facts().serves().stream()
                                .anyMatch(served -> served.criterion().equals(filter.criterion())));
    }

    private static boolean isOrAny(@Nullable Object asked, @Nullable Object is) {
        return asked == null || Objects.equals(asked, is);
    }
}
