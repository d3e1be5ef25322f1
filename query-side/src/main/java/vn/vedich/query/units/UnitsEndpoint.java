package vn.vedich.query.units;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.moment.Moments;
import vn.vedich.query.moment.MomentsAsked;
import vn.vedich.query.units.UnitsQuery.CommuneOf;
import vn.vedich.query.units.UnitsQuery.Register;

/** {@code GET /api/units}, {@code /api/communes}, {@code /api/communes/{id}} and {@code /api/departments}. */
@RestController
class UnitsEndpoint {

    private static final UnitKind DEPARTMENT = new UnitKind("department");

    private final UnitsAnswers answers;
    private final Moments moments;

    UnitsEndpoint(UnitsAnswers answers, Moments.Finder moments) {
        this.answers = answers;
        this.moments = moments.of(UnitsProjection.NAME);
    }

    /** What every register takes. */
    record Asked(
            @Nullable String parent,
            @Nullable String q,
            @Nullable String cursor,
            @Nullable String limit) {}

    @GetMapping("/api/units")
    Covered<Listed<UnitView>> units(
            @Nullable @RequestParam(required = false) String kind,
            @ModelAttribute Asked asked,
            @ModelAttribute MomentsAsked when) {
        return register(Parameters.optionalId("kind", kind, UnitKind::new).orElse(null), asked, when);
    }

    @GetMapping("/api/communes")
    Covered<Listed<UnitView>> communes(@ModelAttribute Asked asked, @ModelAttribute MomentsAsked when) {
        return register(UnitsAnswers.COMMUNE, asked, when);
    }

    @GetMapping("/api/departments")
    Covered<Listed<UnitView>> departments(@ModelAttribute Asked asked, @ModelAttribute MomentsAsked when) {
        return register(DEPARTMENT, asked, when);
    }

    @GetMapping("/api/communes/{id}")
    Covered<CommuneView> commune(@PathVariable String id, @ModelAttribute MomentsAsked when) {
        UnitId commune = Parameters.id("id", id, UnitId::new);
        return moments.answer(when, moment -> answers.at(moment.known()).answer(new CommuneOf(commune, moment.day())));
    }

    private Covered<Listed<UnitView>> register(@Nullable UnitKind kind, Asked asked, MomentsAsked when) {
        UnitId parent =
                Parameters.optionalId("parent", asked.parent(), UnitId::new).orElse(null);
        Cursor after = Cursor.ofDay(asked.cursor()).orElse(null);
        int limit = Parameters.limit(asked.limit());
        return moments.answer(
                when,
                asked.cursor(),
                moment -> answers.at(moment.known())
                        .answer(new Register(kind, parent, asked.q(), moment.day(), after, limit)));
    }
}
