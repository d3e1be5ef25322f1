package vn.vedich.query.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.ledger.Ledger.Line;
import vn.vedich.kernel.project.Books;
import vn.vedich.kernel.project.CapitalLine;
import vn.vedich.kernel.project.Payment;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.project.ProjectEvent.AdvanceRecorded;
import vn.vedich.kernel.project.ProjectEvent.CapitalAdjusted;
import vn.vedich.kernel.project.ProjectEvent.CapitalAllocated;
import vn.vedich.kernel.project.ProjectEvent.DisbursementRecorded;
import vn.vedich.kernel.project.ProjectEvent.DisbursementReversed;
import vn.vedich.kernel.project.ProjectFacts;
import vn.vedich.kernel.value.Money;
import vn.vedich.platform.problem.Sentences;
import vn.vedich.query.budget.MoneyView.Kind;
import vn.vedich.query.budget.MoneyView.MoneyEntry;

/** Tells entries about the money of one project in sentences of one language. */
record MoneyTelling(BudgetDocument document, Books books, LocalDate day, Locale language) {

    private static final Sentences BOOK = new Sentences("vn.vedich.query.budget.budget");

    /** What an entry says of money. */
    private record Said(Kind kind, CapitalLine line, Money amount) {}

    /** The entries of a line that were true by the day, in the order in which they were first said. */
    List<MoneyEntry> of(CapitalLine line) {
        return books.ledger().lines().stream()
                .filter(entry -> !ProjectFacts.dayOf(entry).isAfter(day))
                .flatMap(
                        entry -> said(entry.event())
                                .filter(said -> said.line().equals(line))
                                .map(said -> entry(entry, said))
                                .stream())
                .toList();
    }

    MoneyEntry of(Payment payment) {
        return books.ledger().lines().stream()
                .filter(entry -> entry.id().equals(payment.entry()))
                .flatMap(entry -> said(entry.event()).map(said -> entry(entry, said)).stream())
                .findFirst()
                .orElseThrow();
    }

    String sentence(String key, Map<String, ?> values) {
        return BOOK.of(key, values).in(language);
    }

    private MoneyEntry entry(Line<ProjectEvent> entry, Said said) {
        LocalDate from = ProjectFacts.dayOf(entry);
        long position = document.position(entry.id());
        Map<String, Object> values = Map.of(
                "amount",
                said.amount().dong(),
                "line",
                said.line(),
                "day",
                from,
                "position",
                position,
                "project",
                document.dossier().id());
        return new MoneyEntry(
                position,
                entry.id(),
                said.kind(),
                said.amount().dong(),
                from,
                sentence("entry." + said.kind(), values));
    }

    private Optional<Said> said(ProjectEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case CapitalAllocated e -> new Said(Kind.ALLOCATED, e.line(), e.amount());
                    case CapitalAdjusted e -> new Said(Kind.ADJUSTED, e.line(), e.amount());
                    case AdvanceRecorded e -> new Said(Kind.ADVANCE, e.line(), e.amount());
                    case DisbursementRecorded e -> new Said(Kind.DISBURSEMENT, e.line(), e.amount());
                    case DisbursementReversed e -> reversed(e);
                    default -> null;
                });
    }

    private @Nullable Said reversed(DisbursementReversed back) {
        return books.payment(back.payment())
                .map(payment -> new Said(Kind.REVERSED, payment.line(), back.amount()))
                .orElse(null);
    }
}
