package vn.vedich.kernel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceAttached;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceEntryAnnulled;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceWithdrawn;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Said;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.InvalidValue;
import vn.vedich.kernel.value.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceFactsTest {

    private static final EvidenceId PHOTO = new EvidenceId("qn-5-photo");
    private static final LocalDate OFFERED = Said.DAY.firstDay();
    private static final LocalDate WITHDRAWN = LocalDate.parse("2019-08-01");

    private final EvidenceFacts attached = EvidenceFacts.none().evolve(Said.entry("attachment"), photo("Trường học"));
    private final EvidenceFacts withdrawn =
            attached.evolve(Said.entry("withdrawal"), new EvidenceWithdrawn(PHOTO, WITHDRAWN));

    @Test
    void what_nobody_offers_stands_on_no_day() {
        assertThat(EvidenceFacts.none().attached()).isEmpty();
        assertThat(EvidenceFacts.none().standsOn(OFFERED)).isFalse();
    }

    @Test
    void it_stands_from_the_day_on_which_it_is_offered() {
        assertThat(attached.attached()).contains(photo("Trường học"));
        assertThat(attached.standsOn(OFFERED)).isTrue();
        assertThat(attached.standsOn(OFFERED.minusDays(1))).isFalse();
    }

    @Test
    void offered_in_a_month_it_stands_from_the_first_day_of_that_month() {
        EvidenceFacts inJune =
                EvidenceFacts.none().evolve(Said.entry("attachment", DayOrMonth.of("2019-06")), photo("Trường học"));

        assertThat(inJune.standsOn(LocalDate.parse("2019-06-01"))).isTrue();
        assertThat(inJune.standsOn(LocalDate.parse("2019-05-31"))).isFalse();
    }

    @Test
    void once_withdrawn_it_stands_no_more_from_that_day() {
        assertThat(withdrawn.withdrawnFrom()).contains(WITHDRAWN);
        assertThat(withdrawn.standsOn(WITHDRAWN.minusDays(1))).isTrue();
        assertThat(withdrawn.standsOn(WITHDRAWN)).isFalse();
        assertThat(withdrawn.isWithdrawnOn(WITHDRAWN)).isTrue();
        assertThat(withdrawn.attached()).isPresent();
    }

    @Test
    void a_withdrawal_that_was_annulled_never_was() {
        EvidenceFacts again =
                withdrawn.evolve(Said.entry("annulment"), new EvidenceEntryAnnulled(PHOTO, new EntryId("withdrawal")));

        assertThat(again.standsOn(WITHDRAWN)).isTrue();
        assertThat(withdrawn.without(new EntryId("withdrawal")).standsOn(WITHDRAWN))
                .isTrue();
    }

    @Test
    void a_corrected_attachment_says_what_the_correction_says() {
        EvidenceFacts corrected = withdrawn.evolve(Said.correction("correction", "attachment"), photo("Nhà văn hóa"));

        assertThat(corrected.attached()).contains(photo("Nhà văn hóa"));
        assertThat(corrected.isWithdrawnOn(WITHDRAWN)).isTrue();
    }

    @Test
    void bytes_are_named_by_their_hash_and_are_neither_none_nor_too_many() {
        Sha256 hash = new Sha256("a".repeat(64));
        MediaType pdf = new MediaType("application/pdf");

        assertThat(new Content(hash, Content.LARGEST, pdf).sha256()).isEqualTo(hash);
        assertThatThrownBy(() -> new Content(hash, 0, pdf)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Content(hash, Content.LARGEST + 1, pdf)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Sha256("A".repeat(64))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new MediaType("application/pdf; charset=x")).isInstanceOf(InvalidValue.class);
    }

    private static EvidenceAttached photo(String title) {
        Content content = new Content(new Sha256("5".repeat(64)), 7, new MediaType("image/jpeg"));
        return new EvidenceAttached(PHOTO, new UnitId("quang-lam"), Text.of(title), content);
    }
}
