package vn.vedich.query.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.Measured;
import vn.vedich.kernel.assessment.Observation;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.Criterion;
import vn.vedich.kernel.criteria.Decision;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.criteria.ItemCode;
import vn.vedich.kernel.criteria.Measure;
import vn.vedich.kernel.criteria.Profile;
import vn.vedich.kernel.criteria.Threshold;
import vn.vedich.kernel.criteria.YearBasis;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.enrolment.EnrolmentEvent;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.id.ProgrammeId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.value.Years;

/**
 * A province of communes judged by 20 criteria with 53 indicators, among directives of no concern to them. Invented, and always the
 * same for the same numbers.
 */
final class ProvinceLog {

    static final CriteriaSetId SET = new CriteriaSetId("province");
    static final UnitId PROVINCE = new UnitId("province");
    static final LocalDate START = LocalDate.parse("2016-01-01");
    static final int DAYS = 3_000;

    private static final ProfileId PROFILE = new ProfileId("mountain");
    private static final Years PERIOD = new Years(2016, 2025);
    private static final int INDICATORS = 53;
    private static final int CRITERIA = 20;
    private static final int OF_A_DIRECTIVE = 8;

    private final Random random = new Random(53);
    private final Map<String, Long> sequences = new HashMap<>();
    private final Map<Integer, EntryId> lastValue = new HashMap<>();
    private final Consumer<Told> into;
    private long told;

    /** One event with what else is stored of it. */
    record Told(Entry entry, String stream, long sequence, Event event) {}

    private ProvinceLog(Consumer<Told> into) {
        this.into = into;
    }

    /**
     * Tells a log of that length.
     *
     * @param ofEach how many entries each commune's assessment has; what is left are directives
     */
    static void tell(int events, int communes, int ofEach, Consumer<Told> into) {
        ProvinceLog log = new ProvinceLog(into);
        log.rules();
        IntStream.range(0, communes).forEach(log::enrolled);
        long assessed = (long) communes * ofEach;
        double share = assessed / (double) events;
        long recorded = 0;
        for (long directive = 0; log.told < events; ) {
            if (recorded < assessed && log.random.nextDouble() < share) {
                log.recorded(log.random.nextInt(communes));
                recorded++;
            } else {
                log.directed(directive++ / OF_A_DIRECTIVE);
            }
        }
    }

    private void rules() {
        tell(new UnitEvent.UnitRegistered(PROVINCE, new UnitKind("province"), Names.of("Tỉnh"), null, null, START));
        tell(new CriteriaEvent.CriteriaSetIssued(
                SET, Names.of("Bộ tiêu chí"), Text.of("UBND tỉnh"), null, new UnitKind("commune"), PERIOD, version()));
    }

    private void enrolled(int commune) {
        UnitId unit = unit(commune);
        EnrolmentId enrolment = new EnrolmentId("enrolment-" + commune);
        Names names = Names.of("Xã số " + commune);
        tell(new UnitEvent.UnitRegistered(unit, new UnitKind("commune"), names, null, PROVINCE, START));
        tell(new EnrolmentEvent.UnitEnrolled(enrolment, unit, new ProgrammeId("ntm"), PERIOD, START));
        tell(new EnrolmentEvent.CriteriaSetAdopted(enrolment, SET, 1, START));
        tell(new EnrolmentEvent.ThresholdProfileAssigned(enrolment, PROFILE, START));
        tell(new AssessmentEvent.AssessmentOpened(assessment(commune), enrolment, unit, SET, 1, PERIOD, START));
    }

    /** One value in ten takes the place of the one before. */
    private void recorded(int commune) {
        LocalDate on = START.plusDays(random.nextInt(DAYS));
        EntryId corrects = random.nextInt(10) == 0 ? lastValue.get(commune) : null;
        Observation observation = new Observation(
                new IndicatorId("i-" + random.nextInt(INDICATORS)),
                new Measured.Quantity(Decimal.of(random.nextInt(100)), null, null),
                null,
                Text.of("Thống kê của xã"),
                on,
                null,
                null,
                List.of());
        lastValue.put(
                commune, tell(on, new AssessmentEvent.IndicatorRecorded(assessment(commune), observation), corrects));
    }

    private void directed(long directive) {
        DirectiveId id = new DirectiveId("directive-" + directive);
        tell(new DirectiveEvent.DirectiveAcknowledged(id, unit(random.nextInt(100))));
    }

    private void tell(Event event) {
        tell(START, event, null);
    }

    private EntryId tell(LocalDate on, Event event, @Nullable EntryId corrects) {
        String stream = event.subject().stream();
        long sequence = sequences.merge(stream, 0L, (before, none) -> before + 1);
        EntryId id = new EntryId("entry-" + told);
        CommandId command = new CommandId("command-" + told);
        EnteredBy by = new EnteredBy(Text.of("commune"), Set.of(Role.OPERATOR), PROVINCE);
        Text reason = corrects == null ? null : Text.of("đọc nhầm số");
        Provenance provenance =
                new Provenance(by, null, null, reason, Source.ILLUSTRATIVE, command, command, command, corrects);
        told++;
        into.accept(new Told(new Entry(id, DayOrMonth.of(on.toString()), null, provenance), stream, sequence, event));
        return id;
    }

    static UnitId unit(int commune) {
        return new UnitId("commune-" + commune);
    }

    private static AssessmentId assessment(int commune) {
        return new AssessmentId("assessment-" + commune);
    }

    private static CriteriaSetVersion version() {
        List<Criterion> criteria = new ArrayList<>();
        for (int criterion = 0; criterion < CRITERIA; criterion++) {
            int number = criterion;
            Stream<Indicator> own = IntStream.range(0, INDICATORS)
                    .filter(i -> i % CRITERIA == number)
                    .mapToObj(ProvinceLog::indicator);
            criteria.add(new Criterion(
                    new CriterionId("c-" + number),
                    new ItemCode(Integer.toString(number + 1)),
                    Names.of("Tiêu chí"),
                    own.toList(),
                    true));
        }
        return new CriteriaSetVersion(
                1,
                new Decision(Text.of("1/QĐ-UBND"), START, START),
                YearBasis.JUDGED,
                List.of(new Profile(PROFILE, Names.of("Miền núi"))),
                criteria);
    }

    private static Indicator indicator(int number) {
        Threshold threshold = new Threshold(PROFILE, null, Decimal.of(40 + number % 40));
        return new Indicator(
                new IndicatorId("i-" + number),
                new ItemCode((number % CRITERIA + 1) + "." + (number / CRITERIA + 1)),
                Names.of("Chỉ tiêu"),
                new Measure.PercentAtLeast(List.of(threshold)),
                List.of(),
                true);
    }
}
