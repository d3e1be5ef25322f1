package vn.vedich.query.inbox;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.directive.Involvement;
import vn.vedich.kernel.directive.Lack;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.directive.Standing.Status;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.CountedList;
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Covering;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.inbox.InboxQuery.DirectivesFor;
import vn.vedich.query.inbox.InboxQuery.Filter;
import vn.vedich.query.inbox.InboxQuery.InboxOf;
import vn.vedich.query.inbox.InboxQuery.Paging;
import vn.vedich.query.inbox.InboxQuery.Register;
import vn.vedich.query.inbox.InboxQuery.Sort;
import vn.vedich.query.inbox.InboxQuery.Whole;

/**
 * {@code GET /api/departments/{id}/directives}, {@code /api/communes/{id}/directives}, {@code /api/directives} and
 * {@code /api/directives/{id}}.
 */
@RestController
class InboxEndpoint {

    private final InboxAnswers answers;
    private final Covering covering;

    InboxEndpoint(InboxAnswers answers, Coverages coverages) {
        this.answers = answers;
        this.covering = coverages.of(InboxProjection.NAME);
    }

    /** What every list of directives takes. */
    record Asked(
            @Nullable String status,
            @Nullable String onTime,
            @Nullable String role,
            @Nullable String issuer,
            @Nullable String lacking,
            @Nullable String q,
            @Nullable String sort,
            @Nullable String asOf,
            @Nullable String cursor,
            @Nullable String limit,
            @Nullable String atLeast) {

        Filter filter() {
            return new Filter(
                    Parameters.word("status", status, Status.class).orElse(null),
                    Parameters.word("onTime", onTime, OnTime.class).orElse(null),
                    Parameters.word("role", role, Involvement.class).orElse(null),
                    Parameters.optionalId("issuer", issuer, UnitId::new).orElse(null),
                    Parameters.word("lacking", lacking, Lack.class).orElse(null),
                    q);
        }

        Paging paging() {
            return new Paging(
                    Parameters.word("sort", sort, Sort.class).orElse(Sort.DEADLINE),
                    Cursor.ofDay(cursor).orElse(null),
                    Parameters.limit(limit));
        }

        @Nullable
        LocalDate day() {
            return Parameters.day("asOf", asOf).orElse(null);
        }
    }

    @GetMapping("/api/departments/{id}/directives")
    Covered<CountedList<DirectiveCounts, DirectiveView>> inbox(@PathVariable String id, @ModelAttribute Asked asked) {
        InboxOf question =
                new InboxOf(Parameters.id("id", id, UnitId::new), asked.filter(), asked.day(), asked.paging());
        return covering.answer(asked.atLeast(), () -> answers.answer(question));
    }

    @GetMapping("/api/communes/{id}/directives")
    Covered<CountedList<DirectiveCounts, DirectiveView>> commune(@PathVariable String id, @ModelAttribute Asked asked) {
        DirectivesFor question =
                new DirectivesFor(Parameters.id("id", id, UnitId::new), asked.filter(), asked.day(), asked.paging());
        return covering.answer(asked.atLeast(), () -> answers.answer(question));
    }

    @GetMapping("/api/directives")
    Covered<CountedList<DirectiveCounts, DirectiveView>> register(
            @Nullable @RequestParam(required = false) String unit, @ModelAttribute Asked asked) {
        UnitId party = Parameters.optionalId("unit", unit, UnitId::new).orElse(null);
        Register question = new Register(party, asked.filter(), asked.day(), asked.paging());
        return covering.answer(asked.atLeast(), () -> answers.answer(question));
    }

    @GetMapping("/api/directives/{id}")
    Covered<WholeDirectiveView> directive(
            @PathVariable String id,
            @Nullable @RequestParam(required = false) String asOf,
            @Nullable @RequestParam(required = false) String atLeast) {
        Whole question = new Whole(
                Parameters.id("id", id, DirectiveId::new),
                Parameters.day("asOf", asOf).orElse(null));
        return covering.answer(atLeast, () -> answers.answer(question));
    }
}
