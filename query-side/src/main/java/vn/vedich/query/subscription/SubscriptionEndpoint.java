package vn.vedich.query.subscription;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.platform.caller.Callers;
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Covering;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.subscription.SubscriptionQuery.AddressOf;
import vn.vedich.query.subscription.SubscriptionQuery.Register;

/** {@code GET /api/subscriptions} and {@code /api/subscriptions/{id}/address}. */
@RestController
class SubscriptionEndpoint {

    private final SubscriptionAnswers answers;
    private final SubscriptionSettings settings;
    private final Callers callers;
    private final Covering covering;

    SubscriptionEndpoint(
            SubscriptionAnswers answers, SubscriptionSettings settings, Callers callers, Coverages coverages) {
        this.answers = answers;
        this.settings = settings;
        this.callers = callers;
        this.covering = coverages.of(SubscriptionProjection.NAME);
    }

    @GetMapping("/api/subscriptions")
    Covered<Listed<SubscriptionView>> subscriptions(
            @Nullable @RequestParam(required = false) String unit,
            @Nullable @RequestParam(required = false) String cursor,
            @Nullable @RequestParam(required = false) String limit,
            @Nullable @RequestParam(required = false) String atLeast) {
        Register question = new Register(
                Parameters.id("unit", unit, UnitId::new), Cursor.read(cursor).orElse(null), Parameters.limit(limit));
        return covering.answer(atLeast, () -> answers.answer(question));
    }

    /** Whoever may subscribe for the unit is told; that he was is in the record of accesses. */
    @GetMapping("/api/subscriptions/{id}/address")
    Covered<AddressView> address(@PathVariable String id, @Nullable @RequestParam(required = false) String atLeast) {
        AddressOf question = new AddressOf(Parameters.id("id", id, SubscriptionId::new), callers.current());
        return covering.answer(atLeast, () -> whole(answers.answer(question)));
    }

    private AddressView whole(AddressView paths) {
        return new AddressView(
                paths.id(), whole(paths.calendar()), whole(paths.changes()), paths.mail(), whole(paths.end()));
    }

    private @Nullable String whole(@Nullable String path) {
        if (path == null) {
            return null;
        }
        String below = settings.below(path);
        return below != null
                ? below
                : ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(path)
                        .toUriString();
    }
}
