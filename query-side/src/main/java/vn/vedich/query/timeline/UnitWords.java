package vn.vedich.query.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.value.Names;

/** What the sentences about units are filled in with. */
record UnitWords(Glossary glossary, Wording wording, LocalDate day) {

    Map<String, String> of(UnitEvent event) {
        return switch (event) {
            case UnitEvent.UnitRegistered e ->
                Map.of(
                        "name", name(e.names(), e.unitId()),
                        "kind", e.kind().value(),
                        "below", below(e.parent()),
                        "from", e.from().toString());
            case UnitEvent.UnitRenamed e ->
                Map.of("name", name(e.names(), e.unitId()), "from", e.from().toString());
            case UnitEvent.UnitRecoded e ->
                Map.of("code", e.code().value(), "from", e.from().toString());
            case UnitEvent.UnitMoved e ->
                Map.of(
                        "parent",
                        glossary.unit(e.parent(), day),
                        "from",
                        e.from().toString());
            case UnitEvent.UnitDissolved e ->
                Map.of(
                        "successors",
                        successors(e.successors()),
                        "from",
                        e.from().toString());
            case UnitEvent.UnitEntryAnnulled e -> Map.of("entry", e.entry().value());
        };
    }

    private String name(Names names, UnitId id) {
        return glossary.text(names).orElse(id.value());
    }

    private String below(@Nullable UnitId parent) {
        return parent == null ? "" : wording.sentence("part.below", Map.of("unit", glossary.unit(parent, day)));
    }

    private String successors(List<UnitId> units) {
        String names = units.stream().map(unit -> glossary.unit(unit, day)).collect(Collectors.joining(", "));
        return units.isEmpty() ? "" : wording.sentence("part.successors", Map.of("units", names));
    }
}
