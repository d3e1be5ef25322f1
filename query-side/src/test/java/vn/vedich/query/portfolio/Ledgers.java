package vn.vedich.query.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.FundingSourceId;
import vn.vedich.kernel.id.PaymentId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.VolumeId;
import vn.vedich.kernel.project.CapitalKind;
import vn.vedich.kernel.project.CapitalLine;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.project.ProjectEvent.AcceptedVolumeRecorded;
import vn.vedich.kernel.project.ProjectEvent.AdvanceRecorded;
import vn.vedich.kernel.project.ProjectEvent.CapitalAllocated;
import vn.vedich.kernel.project.ProjectEvent.DisbursementReversed;
import vn.vedich.kernel.project.ProjectEvent.ProjectEntryAnnulled;
import vn.vedich.kernel.project.ProjectEvent.ProjectStarted;
import vn.vedich.kernel.value.Money;
import vn.vedich.kernel.value.Names;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.SampleStory;

/**
 * Six projects of two communes, told to a story and kept beside it in a plain list of the entries that stand. Payments get a
 * reversal at most once, and are then neither corrected nor annulled, as the command side has it.
 */
final class Ledgers {

    static final LocalDate START = LocalDate.parse("2019-06-01");
    static final int PROJECTS = 6;
    static final List<CapitalLine> LINES = List.of(line("p135", 2019), line("p135", 2018), line("ntm", 2019));

    /** One thing that is said of a project; what it says of an earlier one depends on what was said by then. */
    record Saying(What what, int project, int line, int amount, int day, int earlier) {}

    enum What {
        ALLOCATE,
        ADVANCE,
        REVERSE,
        ACCEPT,
        CORRECT,
        ANNUL
    }

    /** What stands: who said it, and what it comes to. */
    record Kept(EntryId entry, ProjectEvent event) {}

    private final SampleStory sample = new SampleStory();
    private final List<Kept> standing = new ArrayList<>();

    static Ledgers of(List<Saying> sayings) {
        Ledgers ledgers = new Ledgers();
        ledgers.sample.units();
        for (int project = 0; project < PROJECTS; project++) {
            ledgers.sample.story.tell(START.toString(), started(project));
        }
        for (int n = 0; n < sayings.size(); n++) {
            ledgers.say(sayings.get(n), n);
        }
        return ledgers;
    }

    List<Fact> facts() {
        return sample.story.facts();
    }

    static ProjectId project(int number) {
        return new ProjectId("project-" + number);
    }

    static UnitId communeOf(ProjectId project) {
        return project.value().compareTo("project-3") < 0 ? SampleStory.COMMUNE : SampleStory.NEIGHBOUR;
    }

    /** The sum of what these stand for, as far as it is of one kind and was true by a day. */
    <E extends ProjectEvent> long sum(Class<E> kind, LocalDate day, Predicate<E> of) {
        return events(kind)
                .filter(event -> !dayOf(event).isAfter(day))
                .filter(of)
                .mapToLong(event -> amountOf(event).dong())
                .sum();
    }

    /** The line of the payment that a reversal gives back. */
    CapitalLine lineOf(DisbursementReversed back) {
        return events(AdvanceRecorded.class)
                .filter(paid -> paid.projectId().equals(back.projectId())
                        && paid.payment().equals(back.payment()))
                .findFirst()
                .orElseThrow()
                .line();
    }

    private void say(Saying saying, int n) {
        switch (saying.what()) {
            case ALLOCATE -> allocate(saying);
            case ADVANCE -> write(advance(saying, "pay-" + n));
            case ACCEPT -> write(accept(saying, "vol-" + n));
            case REVERSE -> earlier(saying, this::isUntouchedPayment).ifPresent(kept -> write(reversal(kept, n)));
            case CORRECT -> earlier(saying, kept -> !isPaidBack(kept)).ifPresent(kept -> correct(kept, saying));
            case ANNUL -> earlier(saying, kept -> !isPaidBack(kept)).ifPresent(this::annul);
        }
    }

    private void write(ProjectEvent event) {
        standing.add(new Kept(sample.story.tell(START.toString(), event), event));
    }

    private void allocate(Saying saying) {
        boolean allocated = events(CapitalAllocated.class)
                .anyMatch(e -> e.projectId().equals(project(saying.project()))
                        && e.line().equals(line(saying)));
        if (!allocated) {
            write(new CapitalAllocated(project(saying.project()), line(saying), money(saying), START));
        }
    }

    private void correct(Kept kept, Saying saying) {
        ProjectEvent event = switch (kept.event()) {
            case CapitalAllocated e -> new CapitalAllocated(e.projectId(), e.line(), money(saying), START);
            case AdvanceRecorded e ->
                new AdvanceRecorded(e.projectId(), e.payment(), line(saying), money(saying), day(saying), null);
            case AcceptedVolumeRecorded e ->
                new AcceptedVolumeRecorded(e.projectId(), e.volume(), money(saying), day(saying));
            case DisbursementReversed e ->
                new DisbursementReversed(e.projectId(), e.payment(), e.reversal(), new Money(1), e.reversedOn());
            default -> throw new IllegalStateException("never said: " + kept);
        };
        EntryId entry = sample.story.correct(kept.entry(), START.toString(), event);
        standing.set(standing.indexOf(kept), new Kept(entry, event));
    }

    private void annul(Kept kept) {
        sample.story.tell(
                START.toString(), new ProjectEntryAnnulled(kept.event().projectId(), kept.entry()));
        standing.remove(kept);
    }

    private Optional<Kept> earlier(Saying saying, Predicate<Kept> which) {
        List<Kept> free = standing.stream().filter(which).toList();
        return free.isEmpty() ? Optional.empty() : Optional.of(free.get(saying.earlier() % free.size()));
    }

    private boolean isUntouchedPayment(Kept kept) {
        return kept.event() instanceof AdvanceRecorded && !isPaidBack(kept);
    }

    private boolean isPaidBack(Kept kept) {
        return kept.event() instanceof AdvanceRecorded paid
                && events(DisbursementReversed.class)
                        .anyMatch(back -> back.projectId().equals(paid.projectId())
                                && back.payment().equals(paid.payment()));
    }

    private <E> Stream<E> events(Class<E> kind) {
        return standing.stream().map(Kept::event).filter(kind::isInstance).map(kind::cast);
    }

    private static ProjectEvent reversal(Kept kept, int n) {
        AdvanceRecorded paid = (AdvanceRecorded) kept.event();
        return new DisbursementReversed(
                paid.projectId(),
                paid.payment(),
                new PaymentId("back-" + n),
                new Money(paid.amount().dong() / 2 + 1),
                paid.paidOn().plusDays(1));
    }

    private static ProjectStarted started(int number) {
        ProjectId id = project(number);
        return new ProjectStarted(id, Names.of("Công trình " + number), communeOf(id), null, List.of(), START);
    }

    private static AdvanceRecorded advance(Saying saying, String id) {
        return new AdvanceRecorded(
                project(saying.project()), new PaymentId(id), line(saying), money(saying), day(saying), null);
    }

    private static AcceptedVolumeRecorded accept(Saying saying, String id) {
        return new AcceptedVolumeRecorded(project(saying.project()), new VolumeId(id), money(saying), day(saying));
    }

    private static LocalDate dayOf(ProjectEvent event) {
        return switch (event) {
            case CapitalAllocated e -> e.from();
            case AdvanceRecorded e -> e.paidOn();
            case AcceptedVolumeRecorded e -> e.acceptedOn();
            case DisbursementReversed e -> e.reversedOn();
            default -> LocalDate.MAX;
        };
    }

    private static Money amountOf(ProjectEvent event) {
        return switch (event) {
            case CapitalAllocated e -> e.amount();
            case AdvanceRecorded e -> e.amount();
            case AcceptedVolumeRecorded e -> e.worth();
            case DisbursementReversed e -> e.amount();
            default -> Money.NONE;
        };
    }

    private static CapitalLine line(Saying saying) {
        return LINES.get(saying.line());
    }

    private static CapitalLine line(String source, int year) {
        return new CapitalLine(new FundingSourceId(source), year, CapitalKind.INVESTMENT);
    }

    private static Money money(Saying saying) {
        return new Money(saying.amount());
    }

    private static LocalDate day(Saying saying) {
        return START.plusDays(saying.day());
    }
}
