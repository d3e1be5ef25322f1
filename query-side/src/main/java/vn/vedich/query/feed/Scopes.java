package vn.vedich.query.feed;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.change.Scope;
import vn.vedich.query.subscription.SubscriptionStore;

/** Of what a unit's subscriptions tell: of the directives that it is a party to; who leads others follows theirs too. */
@Component
public final class Scopes {

    private final SubscriptionStore store;

    Scopes(SubscriptionStore store) {
        this.store = store;
    }

    public Scope of(UnitId unit, LocalDate day) {
        return store.leadsOthers(unit, day) ? new Scope.Within(unit) : new Scope.OfUnit(unit);
    }
}
