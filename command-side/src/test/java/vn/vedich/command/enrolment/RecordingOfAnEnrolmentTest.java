package vn.vedich.command.enrolment;

import java.time.LocalDate;
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
import vn.vedich.command.enrolment.EnrolmentCommand.AdoptCriteriaSet;
import vn.vedich.command.enrolment.EnrolmentCommand.AssignResponsibility;
import vn.vedich.command.enrolment.EnrolmentCommand.AssignSupportUnit;
import vn.vedich.command.enrolment.EnrolmentCommand.AssignThresholdProfile;
import vn.vedich.command.enrolment.EnrolmentCommand.PlanCriterion;
import vn.vedich.command.enrolment.EnrolmentCommand.RecordProgrammeStatus;
import vn.vedich.command.enrolment.EnrolmentCommand.ReviseTarget;
import vn.vedich.command.enrolment.EnrolmentCommand.SetTarget;
import vn.vedich.kernel.enrolment.EnrolmentEvent;
import vn.vedich.kernel.enrolment.EnrolmentEvent.EnrolmentEntryAnnulled;
import vn.vedich.kernel.enrolment.Goal;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.ProgrammeId;
import vn.vedich.kernel.id.ProgrammeStatus;
import vn.vedich.kernel.id.TargetId;
import vn.vedich.kernel.value.DayOrMonth;

/** What holds for whatever is recorded of an enrolment. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingOfAnEnrolmentTest {

    private static final LocalDate DAY = LocalDate.parse("2018-05-01");
    private static final TargetId TARGET = new TargetId("end-2019");
    private static final Goal GOAL = new Goal.Recognition(DayOrMonth.of("2020-08"), Enrolments.SET);
    private static final Acts WITH_ALL =
            Acts.ordinary().because("as the paper says").onAuthorityOf("12/QĐ-UBND");

    private final Deciding<EnrolmentState, EnrolmentCommand, EnrolmentEvent> known = Enrolments.adopted()
            .given("more", Enrolments.adoption(2, Enrolments.AMENDED))
            .given("annulment", new EnrolmentEntryAnnulled(Enrolments.ENROLMENT, new EntryId("more")));

    @ParameterizedTest
    @MethodSource("recordings")
    void a_correction_names_an_entry_of_this_subject(EnrolmentCommand command) {
        known.when(command, WITH_ALL.inPlaceOf("nowhere")).refuses(new EntryUnknown(new EntryId("nowhere")));
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void a_correction_says_the_same_kind_of_thing(EnrolmentCommand command) {
        known.when(command, WITH_ALL.inPlaceOf("annulment")).refuses(new AnnulmentIsFinal(new EntryId("annulment")));
        known.when(command, WITH_ALL.inPlaceOf("enrolment"))
                .refuses(new EntryOfAnotherKind(new EntryId("enrolment"), "UnitEnrolled"));
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void an_act_has_not_happened_in_the_future(EnrolmentCommand command) {
        known.when(command, WITH_ALL.occurredOn("2019-07-10"))
                .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
    }

    private static Stream<EnrolmentCommand> recordings() {
        return Stream.of(
                new AdoptCriteriaSet(Enrolments.ENROLMENT, Enrolments.SET, 1, DAY),
                new AssignThresholdProfile(Enrolments.ENROLMENT, Enrolments.GENERAL, DAY),
                new RecordProgrammeStatus(
                        Enrolments.ENROLMENT, new ProgrammeId("p-135"), new ProgrammeStatus("left"), DAY),
                new AssignResponsibility(Enrolments.ENROLMENT, Enrolments.INDICATOR, Enrolments.DEPARTMENT, DAY),
                new AssignSupportUnit(Enrolments.ENROLMENT, Enrolments.DEPARTMENT, DAY),
                new SetTarget(Enrolments.ENROLMENT, TARGET, GOAL),
                new ReviseTarget(Enrolments.ENROLMENT, TARGET, GOAL),
                new PlanCriterion(Enrolments.ENROLMENT, Enrolments.CRITERION, DayOrMonth.of("2020-08"), null));
    }
}
