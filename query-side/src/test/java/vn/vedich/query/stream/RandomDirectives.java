package vn.vedich.query.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.story.SampleStory;

/** Whatever happens to a few directives between a few units, entries that are taken back among it. */
final class RandomDirectives {

    static final List<UnitId> UNITS =
            List.of(SampleStory.DEPARTMENT, SampleStory.INFRASTRUCTURE, SampleStory.COMMUNE, SampleStory.NEIGHBOUR);

    private static final int MANY = 5;

    private final Instances instances;
    private final Random random;
    private final Map<DirectiveId, List<EntryId>> entries = new HashMap<>();

    RandomDirectives(Instances instances, long seed) {
        this.instances = instances;
        this.random = new Random(seed);
    }

    void happen(int times) {
        for (int i = 0; i < times; i++) {
            happens();
        }
    }

    private void happens() {
        DirectiveId directive = new DirectiveId("directive-" + random.nextInt(MANY));
        List<EntryId> known = entries.computeIfAbsent(directive, _ -> new ArrayList<>());
        DirectiveEvent event = known.isEmpty() ? issued(directive) : next(directive, known);
        known.add(instances.tell("2026-11-01", event));
    }

    private DirectiveEvent issued(DirectiveId directive) {
        return new DirectiveEvent.DirectiveIssued(
                directive,
                SampleStory.DISTRICT,
                Text.of("Việc số " + random.nextInt(1000)),
                random.nextBoolean() ? List.of(unit()) : List.of(),
                List.of(),
                List.of(),
                null,
                random.nextBoolean() ? assignment() : null,
                null);
    }

    private DirectiveEvent next(DirectiveId directive, List<EntryId> known) {
        return switch (random.nextInt(6)) {
            case 0 -> new DirectiveEvent.DirectiveReassigned(directive, assignment());
            case 1 -> new DirectiveEvent.DirectiveAmended(directive, Text.of("Đổi thành " + random.nextInt(1000)));
            case 2 -> new DirectiveEvent.DeadlineSet(directive, DayOrMonth.of("2027-0" + (1 + random.nextInt(9))));
            case 3 -> new DirectiveEvent.DirectiveProgressReported(directive, unit(), Text.of("Đang làm"), null);
            case 4 -> new DirectiveEvent.DirectiveAcknowledged(directive, unit());
            default -> new DirectiveEvent.DirectiveEntryAnnulled(directive, known.remove(random.nextInt(known.size())));
        };
    }

    private Assignment assignment() {
        UnitId lead = unit();
        UnitId other = unit();
        return new Assignment(lead, lead.equals(other) ? List.of() : List.of(other));
    }

    private UnitId unit() {
        return UNITS.get(random.nextInt(UNITS.size()));
    }
}
