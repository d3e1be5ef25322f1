package vn.vedich.command.criteria;

import static vn.vedich.command.criteria.Sets.AMENDED;
import static vn.vedich.command.criteria.Sets.SET;
import static vn.vedich.command.criteria.Sets.amended;
import static vn.vedich.command.criteria.Sets.version;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.criteria.CriteriaCommand.AnnulCriteriaEntry;
import vn.vedich.command.criteria.CriteriaRefusal.LaterVersionStandsOnIt;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.EntryRefusal.EntryUnknown;
import vn.vedich.command.decision.EntryRefusal.OtherEntriesStandOnIt;
import vn.vedich.command.decision.EntryRefusal.ReasonMissing;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaEntryAnnulled;
import vn.vedich.kernel.id.EntryId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnnullingAnEntryOfACriteriaSetTest {

    private static final Acts WITH_REASON = Acts.ordinary().because("no such decision");

    private final Deciding<CriteriaState, CriteriaCommand, CriteriaEvent> amendedOnce =
            Sets.deciding().given("issue", Sets.issued()).given("second", amended(version(2, AMENDED)));

    @Nested
    class When_allowed {

        @Test
        void the_last_version_was_never_issued() {
            amendedOnce.when(annul("second"), WITH_REASON).does(annulled("second"));
        }

        @Test
        void the_issue_goes_last() {
            amendedOnce
                    .given(annulled("second"))
                    .when(annul("issue"), WITH_REASON)
                    .does(annulled("issue"));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void no_gap_is_left_between_versions() {
            amendedOnce
                    .given(amended(version(3, AMENDED.plusDays(1))))
                    .when(annul("second"), WITH_REASON)
                    .refuses(new LaterVersionStandsOnIt(2, 3));
        }

        @Test
        void the_issue_stays_while_others_stand_on_it() {
            amendedOnce.when(annul("issue"), WITH_REASON).refuses(new OtherEntriesStandOnIt(new EntryId("issue")));
        }

        @Test
        void it_says_why_and_names_an_entry_of_this_set() {
            amendedOnce.when(annul("second")).refuses(new ReasonMissing());
            amendedOnce.when(annul("third"), WITH_REASON).refuses(new EntryUnknown(new EntryId("third")));
        }

        @Test
        void it_has_not_happened_in_the_future() {
            amendedOnce
                    .when(annul("second"), WITH_REASON.occurredOn("2019-07-10"))
                    .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void an_annulment_has_always_something_to_do_and_what_stands_is_not_touched() {
            amendedOnce
                    .given(annulled("second"))
                    .when(Sets.issue(Sets.issued()))
                    .staysQuiet();
        }
    }

    static CriteriaEntryAnnulled annulled(String entry) {
        return new CriteriaEntryAnnulled(SET, new EntryId(entry));
    }

    private static AnnulCriteriaEntry annul(String entry) {
        return new AnnulCriteriaEntry(SET, new EntryId(entry));
    }
}
