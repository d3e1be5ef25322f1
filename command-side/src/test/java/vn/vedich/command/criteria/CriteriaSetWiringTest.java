package vn.vedich.command.criteria;

import static org.axonframework.test.matchers.Matchers.matches;
import static vn.vedich.command.criteria.Sets.AMENDED;
import static vn.vedich.command.criteria.Sets.SET;
import static vn.vedich.command.criteria.Sets.version;

import java.time.LocalDate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.command.criteria.CriteriaCommand.AnnulCriteriaEntry;
import vn.vedich.command.criteria.CriteriaCommand.RetireCriteriaSet;
import vn.vedich.command.criteria.CriteriaRefusal.VersionNumberNotNext;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Command;
import vn.vedich.command.shell.CommandRefused;
import vn.vedich.command.shell.Wiring;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaEntryAnnulled;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetRetired;
import vn.vedich.kernel.id.EntryId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CriteriaSetWiringTest {

    private static final LocalDate END = LocalDate.parse("2021-01-01");

    private final Wiring<CriteriaSet> nothing = Wiring.of(CriteriaSet.class);
    private final Wiring<CriteriaSet> issued = nothing.given("issue", Sets.issued());

    @Test
    void a_set_begins_with_its_issue() {
        nothing.when(Sets.issue(Sets.issued()), Acts.ordinary()).expectEvents(Sets.issued());
    }

    @Test
    void every_command_reaches_the_decider() {
        accepts(Sets.amend(version(2, AMENDED)), Sets.amended(version(2, AMENDED)));
        accepts(new RetireCriteriaSet(SET, END), new CriteriaSetRetired(SET, END));
        accepts(
                new AnnulCriteriaEntry(SET, new EntryId("issue")),
                new CriteriaEntryAnnulled(SET, new EntryId("issue")));
    }

    @Test
    void a_refusal_comes_out_whole_and_nothing_is_stored() {
        issued.when(Sets.amend(version(3, AMENDED)), Acts.ordinary())
                .expectNoEvents()
                .expectException(CommandRefused.class)
                .expectException(matches(e -> ((CommandRefused) e).refusal().equals(new VersionNumberNotNext(3, 2))));
    }

    @Test
    void nothing_to_do_is_a_success_without_events() {
        issued.when(Sets.issue(Sets.issued()), Acts.ordinary())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void what_was_never_issued_is_not_found() {
        nothing.when(new RetireCriteriaSet(SET, END), Acts.ordinary())
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    private void accepts(Command command, Object event) {
        issued.when(command, Acts.ordinary().because("so decided")).expectEvents(event);
    }
}
