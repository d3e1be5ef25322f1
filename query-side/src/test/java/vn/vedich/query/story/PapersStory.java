package vn.vedich.query.story;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.vedich.kernel.assessment.AssessmentEvent.IndicatorRecorded;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.query.projection.Fact;

/** Facts of which it is attested when their papers came. */
public final class PapersStory {

    public static final LocalDate FIRST = LocalDate.parse("2019-08-01");

    private PapersStory() {}

    /** Each recorded value came on paper some days after the one before; nobody attested when all else came. */
    public static List<Fact> attested(List<Fact> facts) {
        return IntStream.range(0, facts.size())
                .mapToObj(i -> facts.get(i).event() instanceof IndicatorRecorded
                        ? reported(
                                facts.get(i),
                                DayOrMonth.of(FIRST.plusDays(i % 9).toString()))
                        : facts.get(i))
                .toList();
    }

    /** The same, come on paper then. */
    public static Fact reported(Fact fact, DayOrMonth on) {
        Entry entry = fact.entry();
        Entry attested = new Entry(entry.id(), entry.occurredOn(), on, entry.provenance());
        return new Fact(
                fact.position(),
                fact.recordedAt(),
                attested,
                fact.stream(),
                fact.sequence(),
                fact.name(),
                fact.event());
    }
}
