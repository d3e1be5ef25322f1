package vn.vedich.query.portfolio;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Unmarked;
import vn.vedich.query.dossier.Dossier.OfProject;
import vn.vedich.query.dossier.DossierFolding;
import vn.vedich.query.dossier.DossierStore;
import vn.vedich.query.projection.DocumentStore;

/** The dossiers that the register of projects is read from. */
@Component
public class PortfolioStore extends DossierStore {

    public PortfolioStore(MongoDatabase database) {
        super(database, PortfolioProjection.NAME);
    }

    Optional<OfProject> project(ProjectId id) {
        return dossier(id, OfProject.class);
    }

    /**
     * The projects that fit, in the order of ids.
     *
     * @param in the units that they lie in; anywhere when null
     * @param named a part of a name or a place, with or without marks
     */
    Stream<OfProject> projects(@Nullable Collection<UnitId> in, @Nullable String named) {
        List<Bson> filters = new ArrayList<>(List.of(Filters.empty()));
        if (in != null) {
            filters.add(in(DossierFolding.UNIT, in.stream().map(UnitId::value).toList()));
        }
        if (named != null) {
            filters.add(DocumentStore.holding(PortfolioProjection.UNMARKED, Unmarked.of(named)));
        }
        return each("project", and(filters), OfProject.class);
    }
}
