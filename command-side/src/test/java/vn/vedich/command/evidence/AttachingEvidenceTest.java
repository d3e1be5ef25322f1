package vn.vedich.command.evidence;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.EntryRefusal.EntryOfAnotherKind;
import vn.vedich.command.decision.EntryRefusal.EntryUnknown;
import vn.vedich.command.decision.LinkRefusal.NamedUnitUnknown;
import vn.vedich.command.evidence.EvidenceCommand.AttachEvidence;
import vn.vedich.command.evidence.EvidenceRefusal.ContentOfAnotherSize;
import vn.vedich.command.evidence.EvidenceRefusal.ContentUnknown;
import vn.vedich.command.evidence.EvidenceRefusal.EvidenceAlreadyAttached;
import vn.vedich.command.evidence.EvidenceRefusal.WithdrawnBeforeAttached;
import vn.vedich.kernel.evidence.Content;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceAttached;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceEntryAnnulled;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.unit.UnitEvent.UnitDissolved;
import vn.vedich.kernel.value.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AttachingEvidenceTest {

    @Nested
    class When_allowed {

        @Test
        void a_unit_offers_a_file_whose_bytes_are_kept() {
            Evidences.before().when(asIn(Evidences.photo())).does(Evidences.photo());
        }

        @Test
        void the_same_bytes_may_be_offered_by_two_units() {
            EvidenceAttached copy =
                    new EvidenceAttached(Evidences.PHOTO, Evidences.DEPARTMENT, Text.of("Bản sao"), Evidences.KEPT);

            Evidences.before().when(asIn(copy)).does(copy);
        }

        @Test
        void a_paper_of_a_unit_that_is_gone_by_now_is_attached_for_its_day() {
            Evidences.before()
                    .given(new UnitDissolved(Evidences.COMMUNE, List.of(), LocalDate.parse("2019-07-01")))
                    .when(asIn(Evidences.photo()), Evidences.THEN)
                    .does(Evidences.photo());
        }

        @Test
        void a_correction_takes_the_place_of_the_attachment() {
            EvidenceAttached better =
                    new EvidenceAttached(Evidences.PHOTO, Evidences.COMMUNE, Text.of("Trường mầm non"), Evidences.KEPT);

            Evidences.attached()
                    .when(asIn(better), Acts.correcting("attachment"))
                    .does(better);
        }

        @Test
        void what_was_annulled_may_be_attached_again() {
            Evidences.attached()
                    .given(new EvidenceEntryAnnulled(Evidences.PHOTO, new EntryId("attachment")))
                    .when(asIn(Evidences.photo()))
                    .does(Evidences.photo());
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void it_is_attached_once() {
            EvidenceAttached other = new EvidenceAttached(
                    Evidences.PHOTO, Evidences.DEPARTMENT, Text.of("Trường tiểu học"), Evidences.KEPT);

            Evidences.attached().when(asIn(other)).refuses(new EvidenceAlreadyAttached(Evidences.PHOTO));
        }

        @Test
        void its_unit_is_there_on_that_day() {
            Evidences.before()
                    .given(new UnitDissolved(Evidences.COMMUNE, List.of(), LocalDate.parse("2019-07-01")))
                    .when(asIn(Evidences.photo()))
                    .refuses(new NamedUnitUnknown(Evidences.COMMUNE, Acts.TODAY));
        }

        @Test
        void its_bytes_are_kept() {
            Content nowhere = Evidences.content("6", 7_000);

            Evidences.before().when(asIn(Evidences.photo(nowhere))).refuses(new ContentUnknown(nowhere.sha256()));
        }

        @Test
        void its_bytes_are_as_many_as_are_kept() {
            Evidences.before()
                    .when(asIn(Evidences.photo(Evidences.content("5", 7_001))))
                    .refuses(new ContentOfAnotherSize(Evidences.KEPT.sha256(), 7_000, 7_001));
        }

        @Test
        void a_corrected_attachment_is_not_later_than_the_withdrawal() {
            Evidences.withdrawn()
                    .when(asIn(Evidences.photo()), Acts.correcting("attachment").occurredOn("2019-07-02"))
                    .refuses(new WithdrawnBeforeAttached(
                            Evidences.PHOTO, Evidences.WITHDRAWN, LocalDate.parse("2019-07-02")));
        }

        @Test
        void a_correction_names_the_attachment() {
            Evidences.withdrawn()
                    .when(asIn(Evidences.photo()), Acts.correcting("nowhere"))
                    .refuses(new EntryUnknown(new EntryId("nowhere")));
            Evidences.withdrawn()
                    .when(asIn(Evidences.photo()), Acts.correcting("withdrawal"))
                    .refuses(new EntryOfAnotherKind(new EntryId("withdrawal"), "EvidenceWithdrawn"));
        }

        @Test
        void it_has_not_happened_in_the_future() {
            Evidences.before()
                    .when(asIn(Evidences.photo()), Acts.ordinary().occurredOn("2019-07-10"))
                    .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_was_attached_in_the_same_words() {
            Evidences.attached().when(asIn(Evidences.photo())).staysQuiet();
        }

        @Test
        void it_was_attached_and_withdrawn_since() {
            Evidences.withdrawn().when(asIn(Evidences.photo())).staysQuiet();
        }
    }

    private static AttachEvidence asIn(EvidenceAttached e) {
        return new AttachEvidence(e.evidenceId(), e.unitId(), e.title(), e.content());
    }
}
