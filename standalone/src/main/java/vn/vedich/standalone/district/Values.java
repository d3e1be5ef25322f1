package vn.vedich.standalone.district;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.assessment.AssessmentCommand.AnnulAssessmentEntry;
import vn.vedich.command.assessment.AssessmentCommand.RecordIndicator;
import vn.vedich.command.assessment.AssessmentCommand.RecordIndicators;
import vn.vedich.kernel.assessment.Measured;
import vn.vedich.kernel.assessment.Observation;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Text;

/** What a commune's officers count every month, what is counted in villages, and the slips of the pen. */
final class Values {

    private static final List<IndicatorId> COUNTED_IN_VILLAGES = List.of(
            new IndicatorId("qn-17.1"),
            new IndicatorId("qn-17.6"),
            new IndicatorId("qn-9.1"),
            new IndicatorId("qn-11.1"));

    private final Chapter chapter;
    private final CriteriaSetVersion version;
    private final Evidence evidence;

    Values(Diary diary, ShippedSets sets, Evidence evidence) {
        this.chapter = diary.chapter("values");
        this.version = sets.amendment().version();
        this.evidence = evidence;
    }

    void tell(Commune commune, Progress progress) {
        Chance chance = new Chance("values of " + commune.id());
        Measuring measuring = new Measuring(commune.profile(), chance);
        for (int month = 1; month <= 12; month++) {
            everything(commune, progress, measuring, month);
            if (month % 2 == 0) {
                villages(commune, progress, measuring, month);
            }
        }
        slips(commune, chance);
    }

    private void everything(Commune commune, Progress progress, Measuring measuring, int month) {
        Map<Department, List<Observation>> byField = new LinkedHashMap<>();
        for (Indicator indicator : version.indicators().toList()) {
            LocalDate day = Workdays.in(month, 18);
            Measured value = measuring.value(indicator.measure(), progress.isReached(indicator, month));
            byField.computeIfAbsent(Answering.forIndicator(indicator.id()), field -> new ArrayList<>())
                    .add(observation(indicator, value, day, null, evidence.of(commune, indicator.id(), day)));
        }
        byField.forEach((department, observations) -> chapter.say(
                commune.officer(Answering.officersField(department)).on(Workdays.in(month, 20)),
                new RecordIndicators(commune.assessment(), observations)));
    }

    private void villages(Commune commune, Progress progress, Measuring measuring, int month) {
        for (int village : IntStream.rangeClosed(1, 2).toArray()) {
            for (IndicatorId id : COUNTED_IN_VILLAGES) {
                Indicator indicator = version.indicator(id).orElseThrow();
                Measured value = measuring.value(indicator.measure(), progress.isReached(indicator, month));
                LocalDate day = Workdays.in(month, 10);
                chapter.say(
                        new Speaker(commune.unit(), "Trưởng thôn " + village).on(day),
                        new RecordIndicator(
                                commune.assessment(),
                                observation(indicator, value, day, commune.village(village), List.of())));
            }
        }
    }

    /** Mistyped values that were set right, one that was never counted, and some that can't be true. */
    private void slips(Commune commune, Chance chance) {
        Indicator poor = version.indicator(new IndicatorId("qn-9.1")).orElseThrow();
        for (int month = 2; month <= 11; month += 3) {
            LocalDate day = Workdays.in(month, 6);
            Voice officer = commune.officer("Văn phòng - Thống kê").on(day);
            Said mistyped = chapter.say(officer, inVillage(commune, poor, day, 90 + month));
            LocalDate later = Workdays.from(day.plusDays(chance.between(1, 6)));
            chapter.say(
                    commune.officer("Văn phòng - Thống kê")
                            .on(later)
                            .correcting(mistyped.entry(0), "Gõ nhầm số (digits mistyped)."),
                    inVillage(commune, poor, day, 9));
        }
        LocalDate day = Workdays.in(4, 4);
        Said invented = chapter.say(commune.officer("Văn phòng - Thống kê").on(day), inVillage(commune, poor, day, 7));
        chapter.say(
                commune.chairman().on(Workdays.in(4, 11)).because("Không có cuộc điều tra này (nobody counted)."),
                new AnnulAssessmentEntry(commune.assessment(), invented.entry(0)));
        if (commune.number() % 3 == 0) {
            whatIsRefused(commune, poor);
        }
    }

    private void whatIsRefused(Commune commune, Indicator poor) {
        LocalDate day = Workdays.in(5, 7);
        Voice officer = commune.officer("Văn phòng - Thống kê").on(day);
        chapter.sayInVain(
                "ValueDoesNotFit",
                officer,
                new RecordIndicator(
                        commune.assessment(), observation(poor, new Measured.YesNo(true), day, null, List.of())));
        chapter.sayInVain(
                "CountNotWhole",
                officer,
                new RecordIndicator(commune.assessment(), observation(poor, quantity("2.5"), day, null, List.of())));
        chapter.sayInVain(
                "VillageNotBelowUnit",
                officer,
                new RecordIndicator(
                        commune.assessment(),
                        observation(
                                poor,
                                quantity("2"),
                                day,
                                new Commune(commune.number() % Commune.MANY + 1).village(1),
                                List.of())));
    }

    private static RecordIndicator inVillage(Commune commune, Indicator indicator, LocalDate day, int count) {
        return new RecordIndicator(
                commune.assessment(),
                observation(indicator, quantity(Integer.toString(count)), day, commune.village(2), List.of()));
    }

    private static Measured quantity(String value) {
        return new Measured.Quantity(Decimal.of(value), null, null);
    }

    private static Observation observation(
            Indicator indicator, Measured value, LocalDate day, @Nullable UnitId village, List<EvidenceId> evidence) {
        return new Observation(
                indicator.id(),
                value,
                Measuring.unitOf(indicator.measure()),
                Text.of(village == null ? "Thống kê của xã" : "Điều tra tại thôn"),
                day,
                null,
                village,
                evidence);
    }
}
