package vn.vedich.query.conduct;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.InvalidValue;
import vn.vedich.kernel.value.Text;
import vn.vedich.platform.problem.Languages;
import vn.vedich.query.answer.BadParameter;
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Covering;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.conduct.ConductQuery.ActingForMany;
import vn.vedich.query.conduct.ConductQuery.Corrections;
import vn.vedich.query.conduct.ConductQuery.Late;
import vn.vedich.query.conduct.ConductQuery.OwnVerifications;
import vn.vedich.query.conduct.ConductQuery.Part;
import vn.vedich.query.conduct.ConductQuery.Scope;

/** {@code GET /api/checks/corrections}, {@code /own-verifications}, {@code /acting-for-many} and {@code /late}; for auditors. */
@RestController
class ConductEndpoint {

    private final CorrectionsAnswers corrections;
    private final OwnVerificationsAnswers ownVerifications;
    private final ActingForManyAnswers actingForMany;
    private final LateActsAnswers late;
    private final Covering covering;

    ConductEndpoint(
            CorrectionsAnswers corrections,
            OwnVerificationsAnswers ownVerifications,
            ActingForManyAnswers actingForMany,
            LateActsAnswers late,
            Coverages coverages) {
        this.corrections = corrections;
        this.ownVerifications = ownVerifications;
        this.actingForMany = actingForMany;
        this.late = late;
        this.covering = coverages.of(ConductProjection.NAME);
    }

    /** What all of these are narrowed to, as it was sent. */
    record Asked(
            @Nullable String unit,
            @Nullable String recordedFrom,
            @Nullable String recordedTo,
            @Nullable String asOf,
            @Nullable String cursor,
            @Nullable String limit,
            @Nullable String atLeast) {

        private Scope scope() {
            return new Scope(
                    Parameters.optionalId("unit", unit, UnitId::new).orElse(null),
                    Parameters.from("recordedFrom", recordedFrom).orElse(null),
                    Parameters.until("recordedTo", recordedTo).orElse(null),
                    Parameters.day("asOf", asOf).orElse(null));
        }

        private Part part(@Nullable String languages) {
            Locale language = Languages.accepted(languages);
            return new Part(Cursor.ofDay(cursor).orElse(null), Parameters.limit(limit), language);
        }
    }

    @GetMapping("/api/checks/corrections")
    Covered<CorrectionsView> corrections(
            @ModelAttribute Asked asked,
            @Nullable @RequestParam(required = false) String by,
            @Nullable @RequestParam(required = false) String indicator,
            @Nullable @RequestHeader(name = "Accept-Language", required = false) String languages) {
        Corrections question = new Corrections(
                asked.scope(),
                account(by).orElse(null),
                Parameters.optionalId("indicator", indicator, IndicatorId::new).orElse(null),
                asked.part(languages));
        return answer(asked, () -> corrections.answer(question));
    }

    @GetMapping("/api/checks/own-verifications")
    Covered<OwnVerificationsView> ownVerifications(
            @ModelAttribute Asked asked,
            @Nullable @RequestParam(required = false) String forOthers,
            @Nullable @RequestHeader(name = "Accept-Language", required = false) String languages) {
        OwnVerifications question = new OwnVerifications(
                asked.scope(), Parameters.flag("forOthers", forOthers).orElse(null), asked.part(languages));
        return answer(asked, () -> ownVerifications.answer(question));
    }

    @GetMapping("/api/checks/acting-for-many")
    Covered<ActingForManyView> actingForMany(
            @ModelAttribute Asked asked,
            @Nullable @RequestHeader(name = "Accept-Language", required = false) String languages) {
        ActingForMany question = new ActingForMany(asked.scope(), asked.part(languages));
        return answer(asked, () -> actingForMany.answer(question));
    }

    /** @param within only what a deadline follows within so many days */
    @GetMapping("/api/checks/late")
    Covered<LateView> late(
            @ModelAttribute Asked asked,
            @Nullable @RequestParam(required = false) String days,
            @Nullable @RequestParam(required = false) String within,
            @Nullable @RequestHeader(name = "Accept-Language", required = false) String languages) {
        Late question = new Late(
                asked.scope(),
                Parameters.days("days", days),
                within == null ? null : Parameters.days("within", within),
                asked.part(languages));
        return answer(asked, () -> late.answer(question));
    }

    private <T> Covered<T> answer(Asked asked, Supplier<T> answer) {
        return covering.answer(asked.atLeast(), answer);
    }

    private static Optional<Text> account(@Nullable String by) {
        try {
            return Optional.ofNullable(by).map(Text::of);
        } catch (InvalidValue e) {
            throw new BadParameter("by", BadParameter.Form.REQUIRED);
        }
    }
}
