package vn.vedich.query.rebuild;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.rebuild.Plan.Purpose;

/**
 * {@code /api/operations/verifications}: whether what is shown is what the events say. The log keeps who asked, and the
 * {@code reason}.
 */
@RestController
class VerifyProjectionsEndpoint {

    private final RebuildOrders orders;
    private final RebuildAnswers answers;

    VerifyProjectionsEndpoint(RebuildOrders orders, RebuildAnswers answers) {
        this.orders = orders;
        this.answers = answers;
    }

    /** @param projections by name; all of them when left out */
    record Wanted(
            @Nullable List<String> projections, @Nullable String reason) {}

    @PostMapping("/api/operations/verifications")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RebuildView begin(@RequestBody Wanted wanted) {
        return answers.view(orders.verify(wanted.projections(), wanted.reason()));
    }

    @GetMapping("/api/operations/verifications")
    Listed<RebuildView> list(
            @Nullable @RequestParam(required = false) String limit,
            @Nullable @RequestParam(required = false) String cursor) {
        return answers.newest(Purpose.VERIFY, limit, cursor);
    }

    @GetMapping("/api/operations/verifications/{id}")
    RebuildView one(@PathVariable String id) {
        return answers.one(Purpose.VERIFY, id);
    }

    @GetMapping("/api/operations/verifications/{id}/differences")
    Listed<Difference> differences(
            @PathVariable String id,
            @Nullable @RequestParam(required = false) String limit,
            @Nullable @RequestParam(required = false) String cursor) {
        return answers.differences(Purpose.VERIFY, id, limit, cursor);
    }

    /** An operator can stop it; nothing that is shown changes by that. */
    @PostMapping("/api/operations/verifications/{id}/cancel")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RebuildView cancel(@PathVariable String id, @RequestBody RebuildsEndpoint.Because because) {
        return answers.view(orders.direct(answers.one(Purpose.VERIFY, id).id(), Order.CANCEL, because.reason()));
    }
}
