package vn.vedich.query.webhook;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.WebhookId;
import vn.vedich.log.EventLog;
import vn.vedich.log.deliveries.Delivery.Status;
import vn.vedich.platform.caller.Callers;
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Covering;
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
    private final Covering byDocuments;
    private final Covering byTheLog;

    WebhookEndpoint(WebhookAnswers answers, Callers callers, Coverages coverages, EventLog log) {
        this.answers = answers;
        this.callers = callers;
        this.byDocuments = coverages.of(WebhookProjection.NAME);
        this.byTheLog = new Covering(log::head);
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
        return byDocuments.answer(atLeast, () -> answers.list(callers.current(), of, after, most));
    }

    @GetMapping("/{id}")
    Covered<WebhookView> one(@PathVariable String id, @Nullable @RequestParam(required = false) String atLeast) {
        WebhookId webhook = webhook(id);
        return byTheLog.answer(atLeast, () -> answers.one(callers.current(), webhook));
    }

    @GetMapping("/{id}/secret")
    Covered<SecretView> secret(@PathVariable String id, @Nullable @RequestParam(required = false) String atLeast) {
        WebhookId webhook = webhook(id);
        return byTheLog.answer(atLeast, () -> answers.secret(callers.current(), webhook));
    }

    @GetMapping("/{id}/deliveries")
    Covered<Listed<DeliveryView>> deliveries(
            @PathVariable String id,
            @Nullable @RequestParam(required = false) String status,
            @Nullable @RequestParam(required = false) String cursor,
            @Nullable @RequestParam(required = false) String limit,
            @Nullable @RequestParam(required = false) String atLeast) {
        WebhookId webhook = webhook(id);
        Status only = Parameters.word("status", status, Status.class).orElse(null);
        long before = Parameters.position("cursor", cursor, Long.MAX_VALUE);
        int most = Parameters.limit(limit);
        return byTheLog.answer(atLeast, () -> answers.deliveries(callers.current(), webhook, only, before, most));
    }

    /** Only as JSON, which no foreign page can send in the name of who looks at it. */
    @PostMapping(path = "/{id}/deliveries/{position}/redeliver", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    DeliveryView again(@PathVariable String id, @PathVariable String position) {
        return answers.again(callers.current(), webhook(id), Parameters.position("position", position, -1));
    }

    private static WebhookId webhook(String id) {
        return Parameters.id("id", id, WebhookId::new);
    }
}
