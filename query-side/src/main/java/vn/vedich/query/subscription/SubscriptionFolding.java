package vn.vedich.query.subscription;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.kernel.ledger.Recorded;
import vn.vedich.kernel.notice.Channel;
import vn.vedich.kernel.notice.NoticeEvent;
import vn.vedich.kernel.subscription.SubscriptionEvent;
import vn.vedich.kernel.subscription.SubscriptionFacts;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.query.dossier.Dossier;
import vn.vedich.query.dossier.DossierFolding;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Folding;
import vn.vedich.query.subscription.SubscriptionDocument.Kept;
import vn.vedich.query.subscription.SubscriptionDocument.OfOwner;
import vn.vedich.query.subscription.SubscriptionDocument.Told;

/** One document for each subscription, for each unit, and for what was told by e-mail through each subscription. */
final class SubscriptionFolding implements Folding<SubscriptionDocument> {

    /** Whose subscription it is. */
    static final String UNIT = "unit";

    /** That a digest is sent. */
    static final String SENT = "sent";

    static final String YES = "yes";

    private static final String TOLD = "told/";
    private static final DossierFolding UNITS = new DossierFolding(Set.of("unit"), dossier -> Map.of());

    static String toldThrough(SubscriptionId id) {
        return TOLD + id.value();
    }

    @Override
    public List<String> touches(Fact fact) {
        return switch (fact.event()) {
            case SubscriptionEvent e -> List.of(fact.stream());
            case UnitEvent e -> UNITS.touches(fact);
            case NoticeEvent e
            when e.notice().channel() == Channel.EMAIL ->
                List.of(TOLD + e.notice().through());
            default -> List.of();
        };
    }

    @Override
    public SubscriptionDocument evolve(String id, @Nullable SubscriptionDocument before, Fact fact) {
        return switch (fact.event()) {
            case SubscriptionEvent e -> kept(before instanceof Kept kept ? kept : null, fact, e);
            case NoticeEvent e -> told(before instanceof Told told ? told.upTo() : -1, e);
            default -> owner(id, before instanceof OfOwner owner ? owner.dossier() : null, fact);
        };
    }

    @Override
    public Map<String, Object> keys(SubscriptionDocument document) {
        return switch (document) {
            case Kept kept -> keys(kept.facts());
            case Told told -> Map.of();
            case OfOwner owner -> Map.of();
        };
    }

    private static Kept kept(@Nullable Kept before, Fact fact, SubscriptionEvent event) {
        List<Recorded<SubscriptionEvent>> more = List.of(new Recorded<>(fact.entry(), event));
        SubscriptionFacts facts = (before == null ? SubscriptionFacts.none() : before.facts()).evolve(more);
        return before == null
                ? new Kept(event.subscriptionId(), facts, fact.position(), fact.recordedAt(), null)
                : new Kept(
                        before.id(),
                        facts,
                        before.begunAt(),
                        before.begun(),
                        facts.isEnded() ? fact.recordedAt() : null);
    }

    private static Told told(long before, NoticeEvent event) {
        return new Told(Math.max(before, Collections.max(event.notice().positions())));
    }

    private static OfOwner owner(String id, Dossier.@Nullable OfUnit before, Fact fact) {
        return new OfOwner((Dossier.OfUnit) UNITS.evolve(id, before, fact));
    }

    private static Map<String, Object> keys(SubscriptionFacts facts) {
        Map<String, Object> keys = new TreeMap<>();
        facts.begun().ifPresent(begun -> keys.put(UNIT, begun.unitId().value()));
        facts.sentDigest().ifPresent(digest -> keys.put(SENT, YES));
        return keys;
    }
}
