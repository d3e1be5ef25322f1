package vn.vedich.query.timeline;

import java.util.Map;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.id.CriteriaSetId;

/** What the sentences about criteria sets are filled in with. */
record CriteriaWords(Glossary glossary) {

    Map<String, String> of(CriteriaEvent event) {
        return switch (event) {
            case CriteriaEvent.CriteriaSetIssued e -> version(e.criteriaSetId(), e.version());
            case CriteriaEvent.CriteriaSetAmended e -> version(e.criteriaSetId(), e.version());
            case CriteriaEvent.CriteriaSetRetired e ->
                Map.of("set", glossary.set(e.criteriaSetId()), "from", e.from().toString());
            case CriteriaEvent.CriteriaEntryAnnulled e ->
                Map.of(
                        "set",
                        glossary.set(e.criteriaSetId()),
                        "entry",
                        e.entry().value());
        };
    }

    private Map<String, String> version(CriteriaSetId set, CriteriaSetVersion version) {
        return Map.of(
                "set", glossary.set(set),
                "version", Integer.toString(version.number()),
                "decision", version.decision().number().toString(),
                "criteria", Integer.toString(version.criteria().size()),
                "indicators", Long.toString(version.indicators().count()),
                "from", version.decision().effectiveFrom().toString());
    }
}
