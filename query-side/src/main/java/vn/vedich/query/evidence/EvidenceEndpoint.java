package vn.vedich.query.evidence;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.InvalidValue;
import vn.vedich.query.answer.BadParameter;
import vn.vedich.query.answer.CountedList;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.evidence.EvidenceQuery.Filter;
import vn.vedich.query.evidence.EvidenceQuery.PieceOf;
import vn.vedich.query.evidence.EvidenceQuery.Register;
import vn.vedich.query.evidence.EvidenceQuery.Repeated;
import vn.vedich.query.evidence.EvidenceQuery.Sort;
import vn.vedich.query.moment.Moments;
import vn.vedich.query.moment.MomentsAsked;

/** {@code GET /api/evidence}, {@code /api/evidence/{id}} and {@code /api/evidence/repeated}. */
@RestController
class EvidenceEndpoint {

    private static final EvidenceId REPEATED = new EvidenceId("repeated");

    private final EvidenceAnswers answers;
    private final Moments moments;

    EvidenceEndpoint(EvidenceAnswers answers, Moments.Finder moments) {
        this.answers = answers;
        this.moments = moments.of(EvidenceProjection.NAME);
    }

    /** What the register is narrowed to and how it is sorted. */
    record Asked(
            @Nullable String unit,
            @Nullable String sha256,
            @Nullable String q,
            @Nullable String sort,
            @Nullable String cursor,
            @Nullable String limit) {}

    @GetMapping("/api/evidence")
    Covered<CountedList<CountedList.Counts, EvidenceView>> register(
            @ModelAttribute Asked asked, @ModelAttribute MomentsAsked when) {
        Filter filter = new Filter(
                Parameters.optionalId("unit", asked.unit(), UnitId::new).orElse(null), hash(asked.sha256()), asked.q());
        Sort sort = Parameters.word("sort", asked.sort(), Sort.class).orElse(Sort.ID);
        Cursor after = Cursor.ofDay(asked.cursor()).orElse(null);
        int limit = Parameters.limit(asked.limit());
        return moments.answer(
                when,
                asked.cursor(),
                moment -> answers.at(moment.known()).answer(new Register(filter, sort, moment.day(), after, limit)));
    }

    /** Its former address stays, as long as no piece of evidence bears that id: then it is the piece's. */
    @GetMapping("/api/evidence/repeated")
    Covered<?> repeatedOrPiece(
            @ModelAttribute MomentsAsked when,
            @Nullable @RequestParam(required = false) String cursor,
            @Nullable @RequestParam(required = false) String limit) {
        return answers.isOffered(REPEATED) ? piece(REPEATED.value(), when) : repeated(when, cursor, limit);
    }

    @GetMapping("/api/repeated-evidence")
    Covered<RepeatedView> repeated(
            @ModelAttribute MomentsAsked when,
            @Nullable @RequestParam(required = false) String cursor,
            @Nullable @RequestParam(required = false) String limit) {
        Cursor after = Cursor.ofDay(cursor).orElse(null);
        int most = Parameters.limit(limit);
        return moments.answer(
                when, cursor, moment -> answers.at(moment.known()).answer(new Repeated(moment.day(), after, most)));
    }

    @GetMapping("/api/evidence/{id}")
    Covered<PieceView> piece(@PathVariable String id, @ModelAttribute MomentsAsked when) {
        EvidenceId evidence = Parameters.id("id", id, EvidenceId::new);
        return moments.answer(when, moment -> answers.at(moment.known()).answer(new PieceOf(evidence, moment.day())));
    }

    private static @Nullable Sha256 hash(@Nullable String sha256) {
        try {
            return sha256 == null ? null : new Sha256(sha256);
        } catch (InvalidValue e) {
            throw new BadParameter("sha256", BadParameter.Form.SHA256);
        }
    }
}
