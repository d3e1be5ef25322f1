package vn.vedich.query.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.directive.Standing;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.unit.UnitFacts;
import vn.vedich.query.dossier.Dossier.OfDirective;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.moment.Knowledge;

/**
 * What inboxes showed of directives at a moment. What is asked by name follows from the log alone; only which directives there
 * are to ask for is read from the documents, which must cover the moment.
 */
@Component
public class InboxThen {

    /** The projection whose documents know which directives there are. */
    public static final String PROJECTION = InboxProjection.NAME;

    private final InboxStore store;

    public InboxThen(InboxStore store) {
        this.store = store;
    }

    /** Every unit that a directive was ever given to or is about, in the order of ids. */
    public static List<UnitId> parties(DirectiveFacts facts) {
        return InboxFolding.parties(facts);
    }

    /** A directive as it stood to a unit (to nobody in particular when null) on a day; empty when nothing was known of it. */
    public Optional<DirectiveView> directive(
            DirectiveId id, @Nullable UnitId unit, LocalDate day, Knowledge.Then known) {
        InboxStore then = store.at(known);
        return then.directive(id).map(dossier -> new DirectiveReading(dossier, then.names(day), day).read(unit));
    }

    /** What was known of a unit. */
    public Optional<UnitFacts> unit(UnitId id, Knowledge.Then known) {
        return store.at(known).unit(id).map(OfUnit::facts);
    }

    /** The directives that a unit was a party to at any moment, and maybe others: what the documents know by now. */
    public Set<DirectiveId> everOf(UnitId party) {
        return store.everOf(party);
    }

    /**
     * The directives that were awaited on a day, by id.
     *
     * @param unit the unit that they stand to, and that must have been a party to them; null for all
     * @param wanted what they must fit beside
     */
    public Stream<DirectiveView> awaited(
            @Nullable UnitId unit, Predicate<DirectiveFacts> wanted, LocalDate day, Knowledge.Then known) {
        InboxStore then = store.at(known);
        SubjectNames names = then.names(day);
        return then.each(unit)
                .filter(dossier -> isAwaited(dossier, unit, day))
                .filter(dossier -> wanted.test(dossier.facts()))
                .map(dossier -> new DirectiveReading(dossier, names, day).read(unit));
    }

    private static boolean isAwaited(OfDirective dossier, @Nullable UnitId unit, LocalDate day) {
        DirectiveFacts facts = dossier.facts();
        return facts.standingOn(day).filter(Predicate.not(Standing::isClosed)).isPresent()
                && (unit == null || facts.involvementOf(unit, day).isPresent());
    }
}
