package vn.vedich.query.access;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.platform.access.AccessLog;
import vn.vedich.platform.problem.Languages;
import vn.vedich.query.access.AccessQuery.Accesses;
import vn.vedich.query.access.AccessQuery.Filter;
import vn.vedich.query.access.AccessQuery.Kind;
import vn.vedich.query.access.AccessQuery.Part;
import vn.vedich.query.access.AccessQuery.Refusals;
import vn.vedich.query.answer.BadParameter;
import vn.vedich.query.answer.BadParameter.Form;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.Parameters;

/**
 * {@code GET /api/accesses} and {@code GET /api/refusals}. What they say as {@code position} is a place in the access record, not in
 * the log of the domain.
 */
@RestController
class AccessEndpoint {

    private final AccessAnswers answers;
    private final AccessLog log;

    AccessEndpoint(AccessAnswers answers, AccessLog log) {
        this.answers = answers;
        this.log = log;
    }

    /** What both lists are narrowed to, as it was sent. */
    record Asked(
            @Nullable String caller,
            @Nullable String unit,
            @Nullable String from,
            @Nullable String to,
            @Nullable String cursor,
            @Nullable String limit) {

        private Filter filter() {
            return new Filter(
                    caller,
                    Parameters.optionalId("unit", unit, UnitId::new).orElse(null),
                    Parameters.from("from", from).orElse(null),
                    Parameters.until("to", to).orElse(null));
        }

        private Part part(@Nullable String languages) {
            Locale language = Languages.accepted(languages);
            return new Part(below(), Parameters.limit(limit), language);
        }

        private @Nullable Long below() {
            Cursor read = Cursor.read(cursor).orElse(null);
            if (read == null) {
                return null;
            }
            if (!read.id().matches("[0-9]{1,18}")) {
                throw new BadParameter("cursor", Form.CURSOR);
            }
            return Long.valueOf(read.id());
        }
    }

    @GetMapping("/api/accesses")
    Covered<Listed<AccessView>> accesses(
            @ModelAttribute Asked asked,
            @Nullable @RequestParam(required = false) String kind,
            @Nullable @RequestHeader(name = "Accept-Language", required = false) String languages) {
        Kind wanted = Parameters.word("kind", kind, Kind.class).orElse(null);
        long head = log.head();
        return new Covered<>(answers.answer(new Accesses(asked.filter(), wanted, asked.part(languages))), head);
    }

    @GetMapping("/api/refusals")
    Covered<Listed<RefusalView>> refusals(
            @ModelAttribute Asked asked,
            @Nullable @RequestParam(required = false) String command,
            @Nullable @RequestParam(required = false) String refusal,
            @Nullable @RequestParam(required = false) String subject,
            @Nullable @RequestHeader(name = "Accept-Language", required = false) String languages) {
        long head = log.head();
        return new Covered<>(
                answers.answer(new Refusals(asked.filter(), command, refusal, subject, asked.part(languages))), head);
    }
}
