package vn.vedich.query.webhook;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.WebhookId;
import vn.vedich.log.deliveries.Delivery.Status;
import vn.vedich.platform.caller.Callers;
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.Parameters;

/**
 * {@code GET /api/webhooks}, {@code /api/webhooks/{id}}, its {@code /secret}, its {@code /deliveries}, and {@code POST
 * …/deliveries/{position}/redeliver}. Webhooks are registered, turned, paused and removed by commands.
 */
@RestController
@RequestMapping("/api/webhooks")
public class WebhookEndpoint {

    private final WebhookAnswers answers;
    private final Callers callers;
    private final Coverages coverages;

    WebhookEndpoint(WebhookAnswers answers, Callers callers, Coverages coverages) {
        this.answers = answers;
        this.callers = callers;
        this.coverages = coverages;
    }

    @GetMapping
    Covered<Listed<WebhookView>> list(
            @Nullable @RequestParam(required = false) String unit,
            @Nullable @RequestParam(required = false) String cursor,
            @Nullable @RequestParam(required = false) String limit,
            @Nullable @RequestParam(required = false) String atLeast) {
        UnitId of = Parameters.optionalId("unit", unit, UnitId::new).orElse(null);
        Cursor after = Cursor.read(cursor).orElse(null);
        int most = Parameters.limit(limit);
        return coverages
                .of(WebhookProjection.NAME)
                .answer(atLeast, () -> answers.list(callers.current(), of, after, most));
    }

    @GetMapping("/{id}")
    WebhookView one(@PathVariable String id) {
        return answers.one(callers.current(), webhook(id));
    }

    @GetMapping("/{id}/secret")
    SecretView secret(@PathVariable String id) {
        return answers.secret(callers.current(), webhook(id));
    }

    @GetMapping("/{id}/deliveries")
    Listed<DeliveryView> deliveries(
            @PathVariable String id,
            @Nullable @RequestParam(required = false) String status,
            @Nullable @RequestParam(required = false) String cursor,
            @Nullable @RequestParam(required = false) String limit) {
        return answers.deliveries(
                callers.current(),
                webhook(id),
                Parameters.word("status", status, Status.class).orElse(null),
                Parameters.position("cursor", cursor, Long.MAX_VALUE),
                Parameters.limit(limit));
    }

    @PostMapping("/{id}/deliveries/{position}/redeliver")
    @ResponseStatus(HttpStatus.ACCEPTED)
    DeliveryView again(@PathVariable String id, @PathVariable String position) {
        return answers.again(callers.current(), webhook(id), Parameters.position("position", position, -1));
    }

    private static WebhookId webhook(String id) {
        return Parameters.id("id", id, WebhookId::new);
    }
}
