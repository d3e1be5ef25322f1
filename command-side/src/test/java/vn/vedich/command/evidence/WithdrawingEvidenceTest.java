package vn.vedich.command.evidence;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.EntryRefusal.EntryOfAnotherKind;
import vn.vedich.command.decision.EntryRefusal.ReasonMissing;
import vn.vedich.command.evidence.EvidenceCommand.WithdrawEvidence;
import vn.vedich.command.evidence.EvidenceRefusal.EvidenceAlreadyWithdrawn;
import vn.vedich.command.evidence.EvidenceRefusal.EvidenceNotAttached;
import vn.vedich.command.evidence.EvidenceRefusal.WithdrawnBeforeAttached;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceEntryAnnulled;
import vn.vedich.kernel.id.EntryId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WithdrawingEvidenceTest {

    private static final LocalDate DAY = Evidences.WITHDRAWN;
    private static final Acts WITH_REASON = Acts.ordinary().because("ảnh của xã khác");

    @Nested
    class When_allowed {

        @Test
        void it_is_relied_on_no_more_from_a_day() {
            Evidences.attached().when(withdraw(DAY), WITH_REASON).does(Evidences.withdrawal(DAY));
        }

        @Test
        void also_from_the_day_on_which_it_was_attached() {
            Evidences.attached()
                    .when(withdraw(Evidences.ATTACHED), WITH_REASON)
                    .does(Evidences.withdrawal(Evidences.ATTACHED));
        }

        @Test
        void a_correction_moves_the_day() {
            LocalDate other = LocalDate.parse("2019-06-15");

            Evidences.withdrawn()
                    .when(withdraw(other), Acts.correcting("withdrawal"))
                    .does(Evidences.withdrawal(other));
        }

        @Test
        void a_correction_is_never_quiet() {
            Evidences.withdrawn()
                    .when(withdraw(DAY), Acts.correcting("withdrawal"))
                    .does(Evidences.withdrawal(DAY));
        }

        @Test
        void a_withdrawal_that_was_annulled_may_be_said_again() {
            Evidences.withdrawn()
                    .given(new EvidenceEntryAnnulled(Evidences.PHOTO, new EntryId("withdrawal")))
                    .when(withdraw(DAY), WITH_REASON)
                    .does(Evidences.withdrawal(DAY));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void it_says_why() {
            Evidences.attached().when(withdraw(DAY)).refuses(new ReasonMissing());
        }

        @Test
        void what_was_never_attached_is_not_withdrawn() {
            Evidences.before().when(withdraw(DAY), WITH_REASON).refuses(new EvidenceNotAttached(Evidences.PHOTO));
        }

        @Test
        void it_is_withdrawn_once() {
            Evidences.withdrawn()
                    .when(withdraw(DAY.plusDays(1)), WITH_REASON)
                    .refuses(new EvidenceAlreadyWithdrawn(Evidences.PHOTO, DAY));
        }

        @Test
        void it_is_not_withdrawn_from_a_day_before_it_was_attached() {
            LocalDate before = Evidences.ATTACHED.minusDays(1);

            Evidences.attached()
                    .when(withdraw(before), WITH_REASON)
                    .refuses(new WithdrawnBeforeAttached(Evidences.PHOTO, before, Evidences.ATTACHED));
        }

        @Test
        void a_correction_names_the_withdrawal() {
            Evidences.withdrawn()
                    .when(withdraw(DAY), Acts.correcting("attachment"))
                    .refuses(new EntryOfAnotherKind(new EntryId("attachment"), "EvidenceAttached"));
        }

        @Test
        void it_has_not_happened_in_the_future() {
            Evidences.attached()
                    .when(withdraw(DAY), WITH_REASON.occurredOn("2019-07-10"))
                    .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_is_withdrawn_from_that_day() {
            Evidences.withdrawn().when(withdraw(DAY), WITH_REASON).staysQuiet();
        }
    }

    private static WithdrawEvidence withdraw(LocalDate from) {
        return new WithdrawEvidence(Evidences.PHOTO, from);
    }
}
