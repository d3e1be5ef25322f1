package vn.vedich.command.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.matches;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Command;
import vn.vedich.command.shell.CommandRefused;
import vn.vedich.command.shell.SubjectChanged;
import vn.vedich.command.shell.Wiring;
import vn.vedich.command.unit.UnitCommand.AnnulUnitEntry;
import vn.vedich.command.unit.UnitCommand.DissolveUnit;
import vn.vedich.command.unit.UnitCommand.MoveUnit;
import vn.vedich.command.unit.UnitCommand.RecodeUnit;
import vn.vedich.command.unit.UnitCommand.RegisterUnit;
import vn.vedich.command.unit.UnitCommand.RenameUnit;
import vn.vedich.command.unit.UnitRefusal.ParentUnknown;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.unit.UnitCode;
import vn.vedich.kernel.unit.UnitEvent.UnitDissolved;
import vn.vedich.kernel.unit.UnitEvent.UnitEntryAnnulled;
import vn.vedich.kernel.unit.UnitEvent.UnitMoved;
import vn.vedich.kernel.unit.UnitEvent.UnitRecoded;
import vn.vedich.kernel.unit.UnitEvent.UnitRenamed;
import vn.vedich.kernel.value.Names;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnitWiringTest {

    private static final LocalDate DAY = LocalDate.parse("2015-03-01");
    private static final Names NEW = Names.of("Quảng Lâm Mới");
    private static final UnitCode CODE = new UnitCode("06976");
    private static final UnitId OTHER = new UnitId("hai-ha");
    private static final RegisterUnit REGISTER =
            new RegisterUnit(Units.COMMUNE, Units.COMMUNE_KIND, Units.COMMUNE_NAMES, null, Units.DISTRICT, Units.SINCE);
    private static final RenameUnit RENAME = new RenameUnit(Units.COMMUNE, NEW, DAY);

    private final Wiring<Unit> district = Wiring.of(Unit.class).given("district", Units.district());
    private final Wiring<Unit> commune = district.given("other", Units.registered("hai-ha", "district", null))
            .given("registration", Units.commune());

    @Test
    void a_unit_begins_with_its_registration() {
        district.when(REGISTER, Acts.ordinary()).expectEvents(Units.commune());
    }

    @Test
    void every_command_reaches_the_decider() {
        accepts(RENAME, new UnitRenamed(Units.COMMUNE, NEW, DAY));
        accepts(new RecodeUnit(Units.COMMUNE, CODE, DAY), new UnitRecoded(Units.COMMUNE, CODE, DAY));
        accepts(new MoveUnit(Units.COMMUNE, OTHER, DAY), new UnitMoved(Units.COMMUNE, OTHER, DAY));
        accepts(new DissolveUnit(Units.COMMUNE, List.of(), DAY), new UnitDissolved(Units.COMMUNE, List.of(), DAY));
        accepts(
                new AnnulUnitEntry(Units.COMMUNE, new EntryId("registration")),
                new UnitEntryAnnulled(Units.COMMUNE, new EntryId("registration")));
    }

    @Test
    void an_event_carries_its_entry() {
        Act act = Acts.ordinary().named("c-1").because("as decided").act();

        commune.when(RENAME, act).expectEventsMatching(matches(events -> {
            assertThat(events)
                    .singleElement()
                    .satisfies(event -> assertThat(Entry.from(((EventMessage<?>) event).getMetaData()))
                            .isEqualTo(act.entry(0)));
            return true;
        }));
    }

    @Test
    void a_refusal_comes_out_whole_and_nothing_is_stored() {
        Wiring.of(Unit.class)
                .when(REGISTER, Acts.ordinary())
                .expectNoEvents()
                .expectException(CommandRefused.class)
                .expectException(matches(
                        e -> ((CommandRefused) e).refusal().equals(new ParentUnknown(Units.DISTRICT, Units.SINCE))));
    }

    @Test
    void nothing_to_do_is_a_success_without_events() {
        commune.when(REGISTER, Acts.ordinary())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void what_was_never_registered_is_not_found() {
        district.when(RENAME, Acts.ordinary()).expectNoEvents().expectException(AggregateNotFoundException.class);
    }

    @Test
    void a_caller_who_insists_on_a_version_gets_it_or_nothing() {
        commune.when(RENAME, insistingOn(1)).expectEvents(new UnitRenamed(Units.COMMUNE, NEW, DAY));
        commune.when(RENAME, insistingOn(2)).expectNoEvents().expectException(SubjectChanged.class);
    }

    private void accepts(Command command, Object event) {
        commune.when(command, Acts.ordinary().because("so decided")).expectEvents(event);
    }

    private static Act insistingOn(int version) {
        Act act = Acts.ordinary().act();
        return new Act(act.commitId(), act.provenance(), act.occurredOn(), null, act.today(), version);
    }
}
