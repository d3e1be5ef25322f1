package vn.vedich.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.id.ConclusionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.FindingId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Said;
import vn.vedich.kernel.session.SessionEvent.ConclusionAdopted;
import vn.vedich.kernel.session.SessionEvent.ConclusionNoticeIssued;
import vn.vedich.kernel.session.SessionEvent.FindingRecorded;
import vn.vedich.kernel.session.SessionEvent.SessionEntryAnnulled;
import vn.vedich.kernel.session.SessionEvent.SessionHeld;
import vn.vedich.kernel.value.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionFactsTest {

    private static final SessionId SESSION = new SessionId("july-session");
    private static final LocalDate DAY = LocalDate.parse("2019-07-09");
    private static final SessionHeld HELD = new SessionHeld(
            SESSION,
            DAY,
            new Chair(new UnitId("dam-ha"), Text.of("Bí thư Huyện ủy")),
            new UnitId("quang-lam"),
            List.of(),
            Text.of("Kết quả xây dựng nông thôn mới 6 tháng đầu năm"));
    private static final FindingRecorded SLOW = new FindingRecorded(
            SESSION, new FindingId("slow"), FindingKind.CRITICISM, Text.of("Tiến độ còn chậm"), null, null);
    private static final ConclusionAdopted HOUSES = concluded("houses", "Xóa nhà tạm");
    private static final ConclusionAdopted MOVEMENT = concluded("movement", "Phát động phong trào");
    private static final ConclusionNoticeIssued NOTICE =
            new ConclusionNoticeIssued(SESSION, Text.of("123-TB/HU"), DAY.plusDays(6));

    private final SessionFacts session = SessionFacts.none()
            .evolve(Said.entry("held"), HELD)
            .evolve(Said.entry("slow"), SLOW)
            .evolve(Said.entry("houses"), HOUSES)
            .evolve(Said.entry("movement"), MOVEMENT)
            .evolve(Said.entry("notice"), NOTICE);

    @Test
    void nothing_is_known_of_a_session_that_nobody_recorded() {
        SessionFacts nothing = SessionFacts.none();

        assertThat(nothing.held()).isEmpty();
        assertThat(nothing.findings()).isEmpty();
        assertThat(nothing.conclusions()).isEmpty();
        assertThat(nothing.notice()).isEmpty();
    }

    @Test
    void a_session_knows_what_was_found_and_concluded_in_it() {
        assertThat(session.held()).hasValue(HELD);
        assertThat(session.findings()).containsExactly(SLOW);
        assertThat(session.finding(new FindingId("slow"))).hasValue(SLOW);
        assertThat(session.conclusions()).containsExactly(HOUSES, MOVEMENT);
        assertThat(session.conclusion(new ConclusionId("movement"))).hasValue(MOVEMENT);
        assertThat(session.notice()).hasValue(NOTICE);
    }

    @Test
    void a_corrected_conclusion_reads_otherwise_and_keeps_its_place() {
        ConclusionAdopted better = concluded("houses", "Xóa nhà tạm, nhà dột nát");

        assertThat(session.evolve(Said.correction("better", "houses"), better).conclusions())
                .containsExactly(better, MOVEMENT);
    }

    @Test
    void what_was_annulled_is_known_no_more() {
        SessionFacts without =
                session.evolve(Said.entry("annulment"), new SessionEntryAnnulled(SESSION, new EntryId("notice")));

        assertThat(without.notice()).isEmpty();
        assertThat(without.entries().count()).isEqualTo(6);
    }

    private static ConclusionAdopted concluded(String id, String text) {
        return new ConclusionAdopted(SESSION, new ConclusionId(id), Text.of(text));
    }
}
