package vn.vedich.query.inbox;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.directive.ExtensionAsked;
import vn.vedich.kernel.directive.Involvement;
import vn.vedich.kernel.directive.Lack;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.directive.Standing.Status;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.BadParameter;
import vn.vedich.query.answer.CountedList;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.inbox.InboxQuery.DirectivesFor;
import vn.vedich.query.inbox.InboxQuery.Filter;
import vn.vedich.query.inbox.InboxQuery.InboxOf;
import vn.vedich.query.inbox.InboxQuery.Paging;
import vn.vedich.query.inbox.InboxQuery.Register;
import vn.vedich.query.inbox.InboxQuery.Sort;
import vn.vedich.query.inbox.InboxQuery.Whole;
import vn.vedich.query.moment.Moments;
import vn.vedich.query.moment.MomentsAsked;

/**
 * {@code GET /api/departments/{id}/directives}, {@code /api/communes/{id}/directives}, {@code /api/directives} and
 * {@code /api/directives/{id}}.
 */
@RestController
class InboxEndpoint {

    private final InboxAnswers answers;
    private final Moments moments;

    InboxEndpoint(InboxAnswers answers, Moments.Finder moments) {
        this.answers = answers;
        this.moments = moments.of(InboxProjection.NAME);
    }

    /** What every list of directives takes. */
    record Asked(
            @Nullable String status,
            @Nullable String onTime,
            @Nullable String role,
            @Nullable String issuer,
            @Nullable String lacking,
            @Nullable String q,
            @Nullable String extension,
            @Nullable String handedBack,
            @Nullable String partOf,
            @Nullable String concerned,
            @Nullable String partsGiven,
            @Nullable String sort,
            @Nullable String cursor,
            @Nullable String limit) {

        Filter filter() {
            return new Filter(
                    Parameters.word("status", status, Status.class).orElse(null),
                    Parameters.word("onTime", onTime, OnTime.class).orElse(null),
                    Parameters.word("role", role, Involvement.class).orElse(null),
                    Parameters.optionalId("issuer", issuer, UnitId::new).orElse(null),
                    Parameters.word("lacking", lacking, Lack.class).orElse(null),
                    q,
                    Parameters.word("extension", extension, ExtensionAsked.Answer.class)
                            .orElse(null),
                    Parameters.flag("handedBack", handedBack).orElse(null),
                    Parameters.optionalId("partOf", partOf, DirectiveId::new).orElse(null),
                    Parameters.optionalId("concerned", concerned, UnitId::new).orElse(null),
                    Parameters.flag("partsGiven", partsGiven).orElse(null));
        }

        Paging paging() {
            return new Paging(
                    Parameters.word("sort", sort, Sort.class).orElse(Sort.DEADLINE),
                    Cursor.ofDay(cursor).orElse(null),
                    Parameters.limit(limit));
        }
    }

    /** What the register takes besides. */
    record IssueAsked(
            @Nullable String issuedFrom,
            @Nullable String issuedTo,
            @Nullable String chairOf,
            @Nullable String withoutChair) {

        Issue issue() {
            return new Issue(
                    Parameters.day("issuedFrom", issuedFrom).orElse(null),
                    Parameters.day("issuedTo", issuedTo).orElse(null),
                    Parameters.optionalId("chairOf", chairOf, SessionId::new).orElse(null),
                    Parameters.flag("withoutChair", withoutChair).orElse(false));
        }
    }

    @GetMapping("/api/departments/{id}/directives")
    Covered<CountedList<DirectiveCounts, DirectiveView>> inbox(
            @PathVariable String id, @ModelAttribute Asked asked, @ModelAttribute MomentsAsked when) {
        UnitId unit = Parameters.id("id", id, UnitId::new);
        return list(asked, when, (day, paging) -> new InboxOf(unit, asked.filter(), day, paging));
    }

    @GetMapping("/api/communes/{id}/directives")
    Covered<CountedList<DirectiveCounts, DirectiveView>> commune(
            @PathVariable String id, @ModelAttribute Asked asked, @ModelAttribute MomentsAsked when) {
        UnitId unit = Parameters.id("id", id, UnitId::new);
        return list(asked, when, (day, paging) -> new DirectivesFor(unit, asked.filter(), day, paging));
    }

    @GetMapping("/api/directives")
    Covered<CountedList<DirectiveCounts, DirectiveView>> register(
            @Nullable @RequestParam(required = false) String unit,
            @ModelAttribute Asked asked,
            @ModelAttribute IssueAsked issued,
            @ModelAttribute MomentsAsked when) {
        UnitId party = Parameters.optionalId("unit", unit, UnitId::new).orElse(null);
        if (party == null && asked.role() != null) {
            throw new BadParameter("unit", BadParameter.Form.REQUIRED);
        }
        Issue issue = issued.issue();
        return list(asked, when, (day, paging) -> new Register(party, asked.filter(), issue, day, paging));
    }

    @GetMapping("/api/directives/{id}")
    Covered<WholeDirectiveView> directive(@PathVariable String id, @ModelAttribute MomentsAsked when) {
        DirectiveId directive = Parameters.id("id", id, DirectiveId::new);
        return moments.answer(when, moment -> answers.at(moment.known()).answer(new Whole(directive, moment.day())));
    }

    private Covered<CountedList<DirectiveCounts, DirectiveView>> list(
            Asked asked, MomentsAsked when, BiFunction<@Nullable LocalDate, Paging, InboxQuery.OfList> question) {
        Paging paging = asked.paging();
        return moments.answer(
                when, asked.cursor(), moment -> answers.at(moment.known()).list(question.apply(moment.day(), paging)));
    }
}
