package vn.vedich.query.units;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.value.Names;
import vn.vedich.query.answer.Unmarked;
import vn.vedich.query.dossier.Dossier;
import vn.vedich.query.dossier.DossierFolding;
import vn.vedich.query.projection.FoldingProjection;

/** Keeps units with the unmarked form of every name that they ever had, and by which rules they are judged. */
@Component
public final class UnitsProjection extends FoldingProjection<Dossier> {

    static final String NAME = "units";
    static final String UNMARKED = "unmarked";

    static final DossierFolding FOLDING =
            new DossierFolding(Set.of("unit", "criteria", "enrolment"), UnitsProjection::unmarkedNames);

    public UnitsProjection(UnitsStore store) {
        super(NAME, FOLDING, Dossier.class, store.documents());
    }

    private static Map<String, Object> unmarkedNames(Dossier dossier) {
        return dossier instanceof Dossier.OfUnit unit
                ? Map.of(
                        UNMARKED,
                        unit.facts().names().items().stream()
                                .map(Dated.Item::value)
                                .flatMap(UnitsProjection::texts)
                                .map(Unmarked::of)
                                .distinct()
                                .collect(Collectors.joining("\n")))
                : Map.of();
    }

    private static Stream<String> texts(Names names) {
        return Stream.of(names.vi(), names.en()).flatMap(text -> Stream.ofNullable(text == null ? null : text.value()));
    }
}
