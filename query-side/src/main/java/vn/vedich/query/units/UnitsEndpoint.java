package vn.vedich.query.units;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Covering;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.units.UnitsQuery.CommuneOf;
import vn.vedich.query.units.UnitsQuery.Register;

/** {@code GET /api/units}, {@code /api/communes}, {@code /api/communes/{id}} and {@code /api/departments}. */
@RestController
class UnitsEndpoint {

    private static final UnitKind DEPARTMENT = new UnitKind("department");

    private final UnitsAnswers answers;
    private final Covering covering;

    UnitsEndpoint(UnitsAnswers answers, Coverages coverages) {
        this.answers = answers;
        this.covering = coverages.of(UnitsProjection.NAME);
    }

    /** What every register takes. */
    record Asked(
            @Nullable String parent,
            @Nullable String q,
            @Nullable String asOf,
            @Nullable String cursor,
            @Nullable String limit,
            @Nullable String atLeast) {}

    @GetMapping("/api/units")
    Covered<Listed<UnitView>> units(
            @Nullable @RequestParam(required = false) String kind, @ModelAttribute Asked asked) {
        return register(Parameters.optionalId("kind", kind, UnitKind::new).orElse(null), asked);
    }

    @GetMapping("/api/communes")
    Covered<Listed<UnitView>> communes(@ModelAttribute Asked asked) {
        return register(UnitsAnswers.COMMUNE, asked);
    }

    @GetMapping("/api/departments")
    Covered<Listed<UnitView>> departments(@ModelAttribute Asked asked) {
        return register(DEPARTMENT, asked);
    }

    @GetMapping("/api/communes/{id}")
    Covered<CommuneView> commune(
            @PathVariable String id,
            @Nullable @RequestParam(required = false) String asOf,
            @Nullable @RequestParam(required = false) String atLeast) {
        CommuneOf question = new CommuneOf(
                Parameters.id("id", id, UnitId::new),
                Parameters.day("asOf", asOf).orElse(null));
        return covering.answer(atLeast, () -> answers.answer(question));
    }

    private Covered<Listed<UnitView>> register(@Nullable UnitKind kind, Asked asked) {
        Register question = new Register(
                kind,
                Parameters.optionalId("parent", asked.parent(), UnitId::new).orElse(null),
                asked.q(),
                Parameters.day("asOf", asked.asOf()).orElse(null),
                Cursor.ofDay(asked.cursor()).orElse(null),
                Parameters.limit(asked.limit()));
        return covering.answer(asked.atLeast(), () -> answers.answer(question));
    }
}
