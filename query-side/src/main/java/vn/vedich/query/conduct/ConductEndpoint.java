package vn.vedich.query.conduct;

import java.util.Optional;
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
import vn.vedich.query.answer.BadParameter;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.answer.Part;
import vn.vedich.query.conduct.ConductQuery.ActingForMany;
import vn.vedich.query.conduct.ConductQuery.Corrections;
import vn.vedich.query.conduct.ConductQuery.Late;
import vn.vedich.query.conduct.ConductQuery.OwnVerifications;
import vn.vedich.query.conduct.ConductQuery.Scope;
import vn.vedich.query.moment.Moment;
import vn.vedich.query.moment.Moments;
import vn.vedich.query.moment.MomentsAsked;

/** {@code GET /api/checks/corrections}, {@code /own-verifications}, {@code /acting-for-many} and {@code /late}; for auditors. */
@RestController
class ConductEndpoint {

    private final CorrectionsAnswers corrections;
    private final OwnVerificationsAnswers ownVerifications;
    private final ActingForManyAnswers actingForMany;
    private final LateActsAnswers late;
    private final Moments moments;

    ConductEndpoint(
            CorrectionsAnswers corrections,
            OwnVerificationsAnswers ownVerifications,
            ActingForManyAnswers actingForMany,
            LateActsAnswers late,
            Moments.Finder moments) {
        this.corrections = corrections;
        this.ownVerifications = ownVerifications;
        this.actingForMany = actingForMany;
        this.late = late;
        this.moments = moments.of(ConductProjection.NAME);
    }

    /** What all of these are narrowed to, as it was sent. */
    record Asked(
            @Nullable String unit,
            @Nullable String recordedFrom,
            @Nullable String recordedTo,
            @Nullable String cursor,
            @Nullable String limit) {

        private Scope scope(Moment moment) {
            return new Scope(
                    Parameters.optionalId("unit", unit, UnitId::new).orElse(null),
                    Parameters.from("recordedFrom", recordedFrom).orElse(null),
                    Parameters.until("recordedTo", recordedTo).orElse(null),
                    moment.day());
        }

        private Part part(@Nullable String languages) {
            return Part.of(cursor, limit, languages);
        }
    }

    @GetMapping("/api/checks/corrections")
    Covered<CorrectionsView> corrections(
            @ModelAttribute Asked asked,
            @ModelAttribute MomentsAsked when,
            @Nullable @RequestParam(required = false) String by,
            @Nullable @RequestParam(required = false) String indicator,
            @Nullable @RequestHeader(name = "Accept-Language", required = false) String languages) {
        Text account = account(by).orElse(null);
        IndicatorId of =
                Parameters.optionalId("indicator", indicator, IndicatorId::new).orElse(null);
        Part part = asked.part(languages);
        return moments.answer(
                when,
                asked.cursor(),
                moment ->
                        corrections.at(moment.known()).answer(new Corrections(asked.scope(moment), account, of, part)));
    }

    @GetMapping("/api/checks/own-verifications")
    Covered<OwnVerificationsView> ownVerifications(
            @ModelAttribute Asked asked,
            @ModelAttribute MomentsAsked when,
            @Nullable @RequestParam(required = false) String forOthers,
            @Nullable @RequestHeader(name = "Accept-Language", required = false) String languages) {
        Boolean others = Parameters.flag("forOthers", forOthers).orElse(null);
        Part part = asked.part(languages);
        return moments.answer(
                when,
                asked.cursor(),
                moment -> ownVerifications
                        .at(moment.known())
                        .answer(new OwnVerifications(asked.scope(moment), others, part)));
    }

    @GetMapping("/api/checks/acting-for-many")
    Covered<ActingForManyView> actingForMany(
            @ModelAttribute Asked asked,
            @ModelAttribute MomentsAsked when,
            @Nullable @RequestHeader(name = "Accept-Language", required = false) String languages) {
        Part part = asked.part(languages);
        return moments.answer(
                when,
                asked.cursor(),
                moment -> actingForMany.at(moment.known()).answer(new ActingForMany(asked.scope(moment), part)));
    }

    /** @param within only what a deadline follows within so many days */
    @GetMapping("/api/checks/late")
    Covered<LateView> late(
            @ModelAttribute Asked asked,
            @ModelAttribute MomentsAsked when,
            @Nullable @RequestParam(required = false) String days,
            @Nullable @RequestParam(required = false) String within,
            @Nullable @RequestHeader(name = "Accept-Language", required = false) String languages) {
        int least = Parameters.days("days", days);
        Integer deadline = within == null ? null : Parameters.days("within", within);
        Part part = asked.part(languages);
        return moments.answer(
                when,
                asked.cursor(),
                moment -> late.at(moment.known()).answer(new Late(asked.scope(moment), least, deadline, part)));
    }

    private static Optional<Text> account(@Nullable String by) {
        try {
            return Optional.ofNullable(by).map(Text::of);
        } catch (InvalidValue e) {
            throw new BadParameter("by", BadParameter.Form.REQUIRED);
        }
    }
}
