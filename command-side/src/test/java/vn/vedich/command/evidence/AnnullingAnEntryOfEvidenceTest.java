package vn.vedich.command.evidence;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.EntryRefusal.EntryUnknown;
import vn.vedich.command.decision.EntryRefusal.OtherEntriesStandOnIt;
import vn.vedich.command.decision.EntryRefusal.ReasonMissing;
import vn.vedich.command.evidence.EvidenceCommand.AnnulEvidenceEntry;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceEntryAnnulled;
import vn.vedich.kernel.id.EntryId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnnullingAnEntryOfEvidenceTest {

    private static final Acts WITH_REASON = Acts.ordinary().because("nộp nhầm tệp");

    @Nested
    class When_allowed {

        @Test
        void it_was_never_withdrawn() {
            Evidences.withdrawn().when(annul("withdrawal"), WITH_REASON).does(annulled("withdrawal"));
        }

        @Test
        void it_was_never_attached() {
            Evidences.attached().when(annul("attachment"), WITH_REASON).does(annulled("attachment"));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void an_annulment_says_why() {
            Evidences.attached().when(annul("attachment")).refuses(new ReasonMissing());
        }

        @Test
        void the_attachment_stays_while_the_withdrawal_stands_on_it() {
            Evidences.withdrawn()
                    .when(annul("attachment"), WITH_REASON)
                    .refuses(new OtherEntriesStandOnIt(new EntryId("attachment")));
        }

        @Test
        void the_entry_is_one_of_this_evidence() {
            Evidences.attached().when(annul("copy"), WITH_REASON).refuses(new EntryUnknown(new EntryId("copy")));
        }

        @Test
        void it_has_not_happened_in_the_future() {
            Evidences.attached()
                    .when(annul("attachment"), WITH_REASON.occurredOn("2019-07-10"))
                    .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
        }
    }

    private static AnnulEvidenceEntry annul(String entry) {
        return new AnnulEvidenceEntry(Evidences.PHOTO, new EntryId(entry));
    }

    private static EvidenceEntryAnnulled annulled(String entry) {
        return new EvidenceEntryAnnulled(Evidences.PHOTO, new EntryId(entry));
    }
}
