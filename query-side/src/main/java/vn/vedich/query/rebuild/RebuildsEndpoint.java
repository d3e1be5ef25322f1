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
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.rebuild.Plan.Purpose;

/**
 * {@code /api/operations/rebuilds}: projections are rebuilt beside the live ones, watched, paused, resumed, cancelled, and
 * switched to. Every order has a {@code reason}, and the log keeps it.
 */
@RestController
class RebuildsEndpoint {

    private final RebuildOrders orders;
    private final RebuildAnswers answers;

    RebuildsEndpoint(RebuildOrders orders, RebuildAnswers answers) {
        this.orders = orders;
        this.answers = answers;
    }

    /**
     * @param projections by name; all of them when left out
     * @param switchWhenEqual whether it is switched to without another word when nothing differs; not unless said so
     */
    record Wanted(
            @Nullable List<String> projections,
            @Nullable Boolean switchWhenEqual,
            @Nullable String reason) {}

    /** @param reason of an order */
    record Because(@Nullable String reason) {}

    @PostMapping("/api/operations/rebuilds")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RebuildView begin(@RequestBody Wanted wanted) {
        return answers.view(
                orders.rebuild(wanted.projections(), Boolean.TRUE.equals(wanted.switchWhenEqual()), wanted.reason()));
    }

    @GetMapping("/api/operations/rebuilds")
    Listed<RebuildView> list(
            @Nullable @RequestParam(required = false) String limit,
            @Nullable @RequestParam(required = false) String cursor) {
        return answers.newest(Purpose.REPLACE, limit, cursor);
    }

    @GetMapping("/api/operations/rebuilds/{id}")
    RebuildView one(@PathVariable String id) {
        return answers.one(Purpose.REPLACE, id);
    }

    @GetMapping("/api/operations/rebuilds/{id}/differences")
    Listed<Difference> differences(
            @PathVariable String id,
            @Nullable @RequestParam(required = false) String limit,
            @Nullable @RequestParam(required = false) String cursor) {
        return answers.differences(Purpose.REPLACE, id, limit, cursor);
    }

    @PostMapping("/api/operations/rebuilds/{id}/{order}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RebuildView direct(@PathVariable String id, @PathVariable String order, @RequestBody Because because) {
        long named = answers.one(Purpose.REPLACE, id).id();
        Order given = Parameters.word("order", order, Order.class).orElseThrow();
        return answers.view(orders.direct(named, given, because.reason()));
    }
}
