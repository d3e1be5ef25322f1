package vn.vedich.query.portfolio;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Unmarked;
import vn.vedich.query.dossier.Dossier.OfProject;
import vn.vedich.query.dossier.DossierStore;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.projection.Wanted;

/** The dossiers that the register of projects is read from. */
@Component
public class PortfolioStore extends DossierStore {

    @Autowired
    public PortfolioStore(MongoDatabase database) {
        super(database, PortfolioProjection.NAME);
    }

    private PortfolioStore(PortfolioStore other, Knowledge known) {
        super(other, PortfolioProjection.FOLDING, known);
    }

    /** The same as it was known at a moment. */
    PortfolioStore at(Knowledge known) {
        return new PortfolioStore(this, known);
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
        Wanted place = in == null ? Wanted.everything() : about(in);
        Wanted name = named == null
                ? Wanted.everything()
                : new Wanted.Holding(PortfolioProjection.UNMARKED, Unmarked.of(named));
        return each("project", Wanted.all(place, name), OfProject.class);
    }
}
