package vn.vedich.command.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.AnnulmentIsFinal;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.EntryRefusal.EntryOfAnotherKind;
import vn.vedich.command.decision.EntryRefusal.EntryUnknown;
import vn.vedich.command.unit.UnitCommand.DissolveUnit;
import vn.vedich.command.unit.UnitCommand.MoveUnit;
import vn.vedich.command.unit.UnitCommand.RecodeUnit;
import vn.vedich.command.unit.UnitCommand.RenameUnit;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.unit.UnitCode;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.unit.UnitEvent.UnitRenamed;
import vn.vedich.kernel.value.Names;

/** What holds for whatever is recorded of a unit. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingOfAUnitTest {

    private static final LocalDate DAY = LocalDate.parse("2015-03-01");
    private static final Acts WITH_ALL =
            Acts.ordinary().because("as the paper says").onAuthorityOf("12/QĐ-UBND");

    private final Deciding<UnitState, UnitCommand, UnitEvent> known = Units.deciding()
            .given(Units.district())
            .given("registration", Units.commune())
            .given("renaming", new UnitRenamed(Units.COMMUNE, Names.of("Quảng Lâm Mới"), DAY))
            .given("annulment", Annulling.annulled("renaming"));

    @ParameterizedTest
    @MethodSource("recordings")
    void a_correction_names_an_entry_of_this_subject(UnitCommand command) {
        known.when(command, WITH_ALL.inPlaceOf("nowhere")).refuses(new EntryUnknown(new EntryId("nowhere")));
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void a_correction_says_the_same_kind_of_thing(UnitCommand command) {
        known.when(command, WITH_ALL.inPlaceOf("annulment")).refuses(new AnnulmentIsFinal(new EntryId("annulment")));
        known.when(command, WITH_ALL.inPlaceOf("registration"))
                .refuses(new EntryOfAnotherKind(new EntryId("registration"), "UnitRegistered"));
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void an_act_has_not_happened_in_the_future(UnitCommand command) {
        known.when(command, WITH_ALL.occurredOn("2019-07-10"))
                .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
    }

    private static Stream<UnitCommand> recordings() {
        return Stream.of(
                new RenameUnit(Units.COMMUNE, Names.of("Quảng Lâm"), DAY),
                new RecodeUnit(Units.COMMUNE, new UnitCode("06976"), DAY),
                new MoveUnit(Units.COMMUNE, Units.DISTRICT, DAY),
                new DissolveUnit(Units.COMMUNE, List.of(), DAY));
    }
}
