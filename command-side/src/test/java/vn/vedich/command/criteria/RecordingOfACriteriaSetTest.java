package vn.vedich.command.criteria;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vedich.command.criteria.CriteriaCommand.RetireCriteriaSet;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.AnnulmentIsFinal;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.EntryRefusal.EntryOfAnotherKind;
import vn.vedich.command.decision.EntryRefusal.EntryUnknown;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.id.EntryId;

/** What holds for whatever is recorded of a criteria set. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingOfACriteriaSetTest {

    private static final Acts WITH_ALL =
            Acts.ordinary().because("as the paper says").onAuthorityOf("12/QĐ-UBND");

    private final Deciding<CriteriaState, CriteriaCommand, CriteriaEvent> known = Sets.deciding()
            .given("issue", Sets.issued())
            .given("amendment", Sets.amended(Sets.version(2, Sets.AMENDED)))
            .given("annulment", AnnullingAnEntryOfACriteriaSetTest.annulled("amendment"));

    @ParameterizedTest
    @MethodSource("recordings")
    void a_correction_names_an_entry_of_this_subject(CriteriaCommand command) {
        known.when(command, WITH_ALL.inPlaceOf("nowhere")).refuses(new EntryUnknown(new EntryId("nowhere")));
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void a_correction_says_the_same_kind_of_thing(CriteriaCommand command) {
        known.when(command, WITH_ALL.inPlaceOf("annulment")).refuses(new AnnulmentIsFinal(new EntryId("annulment")));
        known.when(command, WITH_ALL.inPlaceOf("issue"))
                .refuses(new EntryOfAnotherKind(new EntryId("issue"), "CriteriaSetIssued"));
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void an_act_has_not_happened_in_the_future(CriteriaCommand command) {
        known.when(command, WITH_ALL.occurredOn("2019-07-10"))
                .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
    }

    private static Stream<CriteriaCommand> recordings() {
        return Stream.of(
                Sets.amend(Sets.version(2, Sets.AMENDED)),
                new RetireCriteriaSet(Sets.SET, LocalDate.parse("2021-01-01")));
    }
}
