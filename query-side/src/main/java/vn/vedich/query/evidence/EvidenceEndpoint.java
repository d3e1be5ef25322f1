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
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Covering;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.evidence.EvidenceQuery.Filter;
import vn.vedich.query.evidence.EvidenceQuery.PieceOf;
import vn.vedich.query.evidence.EvidenceQuery.Register;
import vn.vedich.query.evidence.EvidenceQuery.Repeated;
import vn.vedich.query.evidence.EvidenceQuery.Sort;

/** {@code GET /api/evidence}, {@code /api/evidence/{id}} and {@code /api/evidence/repeated}. */
@RestController
class EvidenceEndpoint {

    private static final EvidenceId REPEATED = new EvidenceId("repeated");

    private final EvidenceAnswers answers;
    private final Covering covering;

    EvidenceEndpoint(EvidenceAnswers answers, Coverages coverages) {
        this.answers = answers;
        this.covering = coverages.of(EvidenceProjection.NAME);
    }

    /** What the register is narrowed to and how it is sorted. */
    record Asked(
            @Nullable String unit,
            @Nullable String sha256,
            @Nullable String q,
            @Nullable String sort,
            @Nullable String asOf,
            @Nullable String cursor,
            @Nullable String limit,
            @Nullable String atLeast) {}

    @GetMapping("/api/evidence")
    Covered<CountedList<CountedList.Counts, EvidenceView>> register(@ModelAttribute Asked asked) {
        Filter filter = new Filter(
                Parameters.optionalId("unit", asked.unit(), UnitId::new).orElse(null), hash(asked.sha256()), asked.q());
        Register question = new Register(
                filter,
                Parameters.word("sort", asked.sort(), Sort.class).orElse(Sort.ID),
                Parameters.day("asOf", asked.asOf()).orElse(null),
                Cursor.ofDay(asked.cursor()).orElse(null),
                Parameters.limit(asked.limit()));
        return covering.answer(asked.atLeast(), () -> answers.answer(question));
    }

    /** Its former address stays, as long as no piece of evidence bears that id: then it is the piece's. */
    @GetMapping("/api/evidence/repeated")
    Covered<?> repeatedOrPiece(
            @Nullable @RequestParam(required = false) String asOf,
            @Nullable @RequestParam(required = false) String cursor,
            @Nullable @RequestParam(required = false) String limit,
            @Nullable @RequestParam(required = false) String atLeast) {
        return answers.isOffered(REPEATED)
                ? piece(REPEATED.value(), asOf, atLeast)
                : repeated(asOf, cursor, limit, atLeast);
    }

    @GetMapping("/api/repeated-evidence")
    Covered<RepeatedView> repeated(
            @Nullable @RequestParam(required = false) String asOf,
            @Nullable @RequestParam(required = false) String cursor,
            @Nullable @RequestParam(required = false) String limit,
            @Nullable @RequestParam(required = false) String atLeast) {
        Repeated question = new Repeated(
                Parameters.day("asOf", asOf).orElse(null), Cursor.ofDay(cursor).orElse(null), Parameters.limit(limit));
        return covering.answer(atLeast, () -> answers.answer(question));
    }

    @GetMapping("/api/evidence/{id}")
    Covered<PieceView> piece(
            @PathVariable String id,
            @Nullable @RequestParam(required = false) String asOf,
            @Nullable @RequestParam(required = false) String atLeast) {
        PieceOf question = new PieceOf(
                Parameters.id("id", id, EvidenceId::new),
                Parameters.day("asOf", asOf).orElse(null));
        return covering.answer(atLeast, () -> answers.answer(question));
    }

    private static @Nullable Sha256 hash(@Nullable String sha256) {
        try {
            return sha256 == null ? null : new Sha256(sha256);
        } catch (InvalidValue e) {
            throw new BadParameter("sha256", BadParameter.Form.SHA256);
        }
    }
}
