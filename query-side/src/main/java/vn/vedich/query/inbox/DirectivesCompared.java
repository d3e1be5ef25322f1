package vn.vedich.query.inbox;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.directive.Involvement;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.query.compare.Compared;
import vn.vedich.query.compare.Stood;
import vn.vedich.query.dossier.Dossier.OfDirective;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.inbox.InboxQuery.Filter;
import vn.vedich.query.moment.Knowledge;

/** What a commune was given or what is about it, to be held against itself at another moment. */
@Component
class DirectivesCompared implements Compared {

    private final InboxStore store;

    DirectivesCompared(InboxStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "directives";
    }

    @Override
    public List<String> projections() {
        return List.of(InboxProjection.NAME);
    }

    @Override
    public Set<String> counting() {
        return Set.of("ageInDays", "daysLeft", "daysOverdue");
    }

    @Override
    public AtAMoment at(UnitId commune, LocalDate day, Knowledge known) {
        InboxStore then = store.at(known);
        Selection its = new Selection(commune, EnumSet.allOf(Involvement.class), Filter.NONE, day);
        return new Then(then, commune, its, then.names(day));
    }

    private record Then(InboxStore store, UnitId unit, Selection its, SubjectNames names) implements AtAMoment {

        @Override
        public Optional<OfUnit> commune() {
            return store.unit(unit);
        }

        @Override
        public Set<String> ids() {
            return store.each(unit)
                    .filter(directive -> its.standingOf(directive).isPresent())
                    .map(directive -> directive.id().value())
                    .collect(Collectors.toSet());
        }

        @Override
        public Optional<Stood> find(String id) {
            return store.directive(new DirectiveId(id)).map(this::stood);
        }

        private Stood stood(OfDirective directive) {
            LocalDate day = its.day();
            return new Stood(
                    its.standingOf(directive)
                            .map(_ -> new DirectiveReading(directive, names, day).read(unit))
                            .orElse(null),
                    directive.facts().ledger().lines().stream()
                            .filter(line -> !line.day().isAfter(day))
                            .map(Ledger.Line::id)
                            .collect(Collectors.toSet()),
                    directive.facts().entries());
        }
    }
}
