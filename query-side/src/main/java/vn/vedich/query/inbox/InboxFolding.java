package vn.vedich.query.inbox;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.Addressee;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.notice.NoticeEvent;
import vn.vedich.query.dossier.Dossier;
import vn.vedich.query.dossier.DossierFolding;
import vn.vedich.query.inbox.InboxDocument.History;
import vn.vedich.query.inbox.InboxDocument.Known;
import vn.vedich.query.inbox.InboxDocument.Sent;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.StreamFolding;
import vn.vedich.query.projection.Wanted;

/** Keeps each directive as it is known, beside it its history and what was sent of it, and the subjects that directives name. */
final class InboxFolding implements StreamFolding<InboxDocument> {

    /** The units that a directive was ever given to or is about. */
    static final String PARTIES = "parties";

    /** The directive that one is a part of. */
    static final String WHOLE = "whole";

    private static final DossierFolding DOSSIERS = new DossierFolding(
            Set.of("unit", "criteria", "project", "session", "directive"), InboxFolding::more, Map.of(PARTIES, "unit"));

    @Override
    public List<String> touches(Fact fact) {
        return switch (fact.event()) {
            case DirectiveEvent e -> List.of(fact.stream(), InboxStore.historyOf(e.directiveId()));
            case NoticeEvent e -> List.of(fact.stream());
            default -> DOSSIERS.touches(fact);
        };
    }

    @Override
    public String streamOf(String id) {
        return InboxStore.streamOf(id);
    }

    @Override
    public Wanted atAnyMoment(Wanted.AnyOf wanted) {
        return DOSSIERS.atAnyMoment(wanted);
    }

    @Override
    public InboxDocument evolve(String id, @Nullable InboxDocument before, Fact fact) {
        if (fact.event() instanceof NoticeEvent) {
            return (before instanceof Sent sent ? sent : Sent.none()).with(fact);
        }
        return id.equals(fact.stream())
                ? evolve(id, before, List.of(fact))
                : (before instanceof History history ? history : History.none()).with(fact);
    }

    @Override
    public InboxDocument evolve(String id, @Nullable InboxDocument before, List<Fact> facts) {
        return id.equals(facts.getFirst().stream()) && !(facts.getFirst().event() instanceof NoticeEvent)
                ? new Known(DOSSIERS.evolve(id, before instanceof Known known ? known.dossier() : null, facts))
                : StreamFolding.super.evolve(id, before, facts);
    }

    @Override
    public Map<String, Object> keys(InboxDocument document) {
        return switch (document) {
            case Known known -> DOSSIERS.keys(known.dossier());
            case History history -> new TreeMap<>();
            case Sent sent -> new TreeMap<>();
        };
    }

    private static Map<String, Object> more(Dossier dossier) {
        return dossier instanceof Dossier.OfDirective directive ? more(directive.facts()) : Map.of();
    }

    /** Always the same keys: one that came later would stand elsewhere in a document than after a rebuild. */
    private static Map<String, Object> more(DirectiveFacts facts) {
        return Map.of(
                PARTIES,
                parties(facts).stream().map(UnitId::value).toList(),
                WHOLE,
                facts.wholes().last().stream().map(item -> item.value().value()).toList());
    }

    /** The units that a directive was ever given to or is about, in the order of ids. */
    static List<UnitId> parties(DirectiveFacts facts) {
        return Stream.concat(
                        facts.issued().stream().map(DirectiveIssued::concerned).flatMap(List::stream),
                        facts.addressees().stream().map(Addressee::unit))
                .distinct()
                .sorted(Comparator.comparing(UnitId::value))
                .toList();
    }

    /** What every directive fits by now that the unit was a party to at any moment; others may fit too. */
    static Wanted everOf(UnitId unit) {
        return DOSSIERS.atAnyMoment(new Wanted.AnyOf(PARTIES, Set.of(unit.value())));
    }
}
