package vn.vedich.kernel.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.FundingSourceId;
import vn.vedich.kernel.id.PaymentId;
import vn.vedich.kernel.project.ProjectEvent.AcceptedVolumeRecorded;
import vn.vedich.kernel.project.ProjectEvent.AdvanceRecorded;
import vn.vedich.kernel.project.ProjectEvent.DisbursementRecorded;
import vn.vedich.kernel.project.ProjectEvent.DisbursementReversed;

/** Entries as a clerk with a pencil keeps them: struck out, or written over in their place; told to the books as well. */
final class Page {

    static final LocalDate START = LocalDate.parse("2019-01-01");
    static final List<CapitalLine> LINES = List.of(Told.P135, Told.NTM, otherYear());

    /** One thing that is said; what it says of an earlier one depends on what was said by then. */
    record Saying(What what, int line, int amount, int day, int earlier) {}

    enum What {
        ALLOCATE,
        ADJUST,
        ADVANCE,
        DISBURSE,
        REVERSE,
        ACCEPT,
        CORRECT,
        ANNUL
    }

    private final List<Map.Entry<String, ProjectEvent>> standing = new ArrayList<>();
    private final Map<PaymentId, CapitalLine> lines = new HashMap<>();
    private Told told = Told.nothing();

    static Page of(List<Saying> sayings) {
        Page page = new Page();
        for (int n = 0; n < sayings.size(); n++) {
            page.say(sayings.get(n), n);
        }
        return page;
    }

    Books books() {
        return told.facts().books();
    }

    private void say(Saying saying, int n) {
        switch (saying.what()) {
            case CORRECT -> correct(saying, n);
            case ANNUL -> annul(saying);
            case ALLOCATE, ADJUST, ADVANCE, DISBURSE, REVERSE, ACCEPT -> write(event(saying, saying.what(), n));
        }
    }

    private void write(@Nullable ProjectEvent event) {
        if (event != null) {
            told = told.then(event);
            standing.add(Map.entry(last(), event));
        }
    }

    private void correct(Saying saying, int n) {
        if (standing.isEmpty()) {
            return;
        }
        int place = saying.earlier() % standing.size();
        Map.Entry<String, ProjectEvent> old = standing.get(place);
        ProjectEvent event = again(saying, old.getValue());
        told = told.corrected(old.getKey(), event);
        standing.set(place, Map.entry(last(), event));
    }

    private void annul(Saying saying) {
        List<Map.Entry<String, ProjectEvent>> free =
                standing.stream().filter(entry -> !isReversed(entry.getValue())).toList();
        if (!free.isEmpty()) {
            Map.Entry<String, ProjectEvent> old = free.get(saying.earlier() % free.size());
            told = told.annulled(old.getKey());
            standing.remove(old);
        }
    }

    private boolean isReversed(ProjectEvent event) {
        return paymentOf(event) instanceof PaymentId id
                && events(DisbursementReversed.class)
                        .anyMatch(back -> back.payment().equals(id));
    }

    private String last() {
        return told.facts().entries().all().getLast().id().value();
    }

    <E> Stream<E> events(Class<E> kind) {
        return standing.stream()
                .map(Map.Entry::getValue)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private @Nullable ProjectEvent event(Saying saying, What what, int n) {
        CapitalLine line = LINES.get(saying.line());
        String day = START.plusDays(saying.day()).toString();
        return switch (what) {
            case ALLOCATE -> Told.allocated(line, saying.amount(), day);
            case ADJUST -> Told.adjusted(line, saying.amount(), day);
            case ADVANCE -> Told.advanced("pay-" + n, line, saying.amount(), day);
            case DISBURSE -> Told.disbursed("pay-" + n, line, saying.amount(), day);
            case REVERSE -> reversal(saying, day, n);
            case ACCEPT -> Told.accepted("vol-" + n, saying.amount(), day);
            case CORRECT, ANNUL -> null;
        };
    }

    private @Nullable ProjectEvent reversal(Saying saying, String day, int n) {
        List<PaymentId> paid = standing.stream()
                .flatMap(entry -> Stream.ofNullable(paymentOf(entry.getValue())))
                .toList();
        return paid.isEmpty()
                ? null
                : Told.reversed(paid.get(saying.earlier() % paid.size()).value(), "back-" + n, saying.amount(), day);
    }

    /** The same kind of thing of the same id, with another amount, day and line. */
    private static ProjectEvent again(Saying saying, ProjectEvent old) {
        CapitalLine line = LINES.get(saying.line());
        String day = START.plusDays(saying.day()).toString();
        return switch (old) {
            case ProjectEvent.CapitalAllocated e -> Told.allocated(line, saying.amount(), day);
            case ProjectEvent.CapitalAdjusted e -> Told.adjusted(line, saying.amount(), day);
            case AdvanceRecorded e -> Told.advanced(e.payment().value(), line, saying.amount(), day);
            case DisbursementRecorded e -> Told.disbursed(e.payment().value(), line, saying.amount(), day);
            case DisbursementReversed e ->
                Told.reversed(e.payment().value(), e.reversal().value(), saying.amount(), day);
            case AcceptedVolumeRecorded e -> Told.accepted(e.volume().value(), saying.amount(), day);
            default -> throw new IllegalStateException("never said: " + old);
        };
    }

    long sum(CapitalLine line, LocalDate day, Class<? extends ProjectEvent> kind) {
        return events(kind)
                .filter(event -> line.equals(lineOf(event)) && !dayOf(event).isAfter(day))
                .mapToLong(Page::amountOf)
                .sum();
    }

    /** The amount that holds: of the latest day; of the same day that which is written further down. */
    long allocated(CapitalLine line, LocalDate day) {
        return standing.stream()
                .map(Map.Entry::getValue)
                .filter(e -> e instanceof ProjectEvent.CapitalAllocated || e instanceof ProjectEvent.CapitalAdjusted)
                .filter(e -> line.equals(lineOf(e)) && !dayOf(e).isAfter(day))
                .reduce((one, other) -> dayOf(other).isBefore(dayOf(one)) ? one : other)
                .map(Page::amountOf)
                .orElse(0L);
    }

    private @Nullable CapitalLine lineOf(ProjectEvent event) {
        lines.clear();
        events(AdvanceRecorded.class).forEach(e -> lines.put(e.payment(), e.line()));
        events(DisbursementRecorded.class).forEach(e -> lines.put(e.payment(), e.line()));
        return switch (event) {
            case ProjectEvent.CapitalAllocated e -> e.line();
            case ProjectEvent.CapitalAdjusted e -> e.line();
            case AdvanceRecorded e -> e.line();
            case DisbursementRecorded e -> e.line();
            case DisbursementReversed e -> lines.get(e.payment());
            default -> null;
        };
    }

    private static @Nullable PaymentId paymentOf(ProjectEvent event) {
        return switch (event) {
            case AdvanceRecorded e -> e.payment();
            case DisbursementRecorded e -> e.payment();
            default -> null;
        };
    }

    private static LocalDate dayOf(ProjectEvent event) {
        return switch (event) {
            case ProjectEvent.CapitalAllocated e -> e.from();
            case ProjectEvent.CapitalAdjusted e -> e.from();
            case AdvanceRecorded e -> e.paidOn();
            case DisbursementRecorded e -> e.paidOn();
            case DisbursementReversed e -> e.reversedOn();
            default -> LocalDate.MAX;
        };
    }

    private static long amountOf(ProjectEvent event) {
        return switch (event) {
            case ProjectEvent.CapitalAllocated e -> e.amount().dong();
            case ProjectEvent.CapitalAdjusted e -> e.amount().dong();
            case AdvanceRecorded e -> e.amount().dong();
            case DisbursementRecorded e -> e.amount().dong();
            case DisbursementReversed e -> e.amount().dong();
            default -> 0;
        };
    }

    private static CapitalLine otherYear() {
        return new CapitalLine(new FundingSourceId("p135"), 2018, CapitalKind.RECURRENT);
    }
}
