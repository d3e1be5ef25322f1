package vn.vedich.query.portfolio;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.project.ProjectEvent.ProjectApproved;
import vn.vedich.kernel.project.ProjectEvent.ProjectStarted;
import vn.vedich.kernel.project.ProjectFacts;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.answer.Unmarked;
import vn.vedich.query.dossier.Dossier;
import vn.vedich.query.dossier.DossierFolding;
import vn.vedich.query.projection.FoldingProjection;

/** Keeps projects with the unmarked form of their names and places, and the units and criteria sets that they name. */
@Component
public final class PortfolioProjection extends FoldingProjection<Dossier> {

    public static final String NAME = "portfolio";
    static final String UNMARKED = "unmarked";

    static final DossierFolding FOLDING =
            new DossierFolding(Set.of("unit", "criteria", "project"), PortfolioProjection::unmarkedNames);

    public PortfolioProjection(PortfolioStore store) {
        super(NAME, FOLDING, Dossier.class, store.documents());
    }

    private static Map<String, Object> unmarkedNames(Dossier dossier) {
        return dossier instanceof Dossier.OfProject project ? Map.of(UNMARKED, unmarked(project.facts())) : Map.of();
    }

    private static String unmarked(ProjectFacts facts) {
        return Stream.concat(
                        facts.approved().map(ProjectApproved::names).stream().flatMap(PortfolioProjection::texts),
                        facts.started().stream().flatMap(PortfolioProjection::texts))
                .map(Unmarked::of)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> texts(ProjectStarted started) {
        return Stream.concat(texts(started.names()), text(started.place()));
    }

    private static Stream<String> texts(Names names) {
        return Stream.concat(text(names.vi()), text(names.en()));
    }

    private static Stream<String> text(@Nullable Text text) {
        return Stream.ofNullable(text == null ? null : text.value());
    }
}
