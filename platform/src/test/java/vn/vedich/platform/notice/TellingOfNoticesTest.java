package vn.vedich.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.notice.Channel;
import vn.vedich.kernel.notice.ExactText;
import vn.vedich.kernel.notice.GivenUp;
import vn.vedich.kernel.notice.Notice;
import vn.vedich.kernel.notice.NoticeEvent;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.EventLog;
import vn.vedich.log.StoredEvent;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.log.sqlite.SqliteEventLog;
import vn.vedich.platform.log.KernelForms;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TellingOfNoticesTest {

    private static final DirectiveId HOUSES = new DirectiveId("temporary-houses");
    private static final Instant AT = Instant.parse("2019-07-09T18:00:00Z");

    private final EventCodec codec = KernelForms.codec();

    @TempDir
    private Path folder;

    private EventLog log;
    private Notices notices;

    @BeforeEach
    void open() {
        log = SqliteEventLog.open(folder.resolve("log.sqlite"), Clock.systemUTC(), new SecureRandom());
        notices = new Notices(log, codec);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void an_outcome_is_an_entry_of_the_installation_in_a_stream_beside_the_directives() {
        NoticeEvent delivered = delivered("agriculture-office", 7);

        long position = notices.tell(delivered, 0);

        StoredEvent stored = log.readStream("notice/temporary-houses", 0, 10).getFirst();
        assertThat(stored.position()).isEqualTo(position);
        assertThat(codec.read(stored)).isEqualTo(delivered);
        assertThat(stored.occurredOn()).as("the day in Vietnam").isEqualTo("2019-07-10");
        assertThat(codec.readProvenance(stored.provenance()))
                .map(Provenance.class::cast)
                .map(Provenance::enteredBy)
                .hasValue(EnteredBy.system());
        assertThat(log.lastSequence(HOUSES.stream())).isEmpty();
    }

    @Test
    void the_first_outcome_of_a_notice_is_the_only_one() {
        long first = notices.tell(delivered("agriculture-office", 7), 0);

        assertThat(notices.tell(delivered("agriculture-office", 7), 0)).isEqualTo(first);
        assertThat(notices.tell(givenUp("agriculture-office", 7), 0)).isEqualTo(first);
        assertThat(log.head()).isEqualTo(first);
        assertThat(notices.told(givenUp("agriculture-office", 7), 0)).hasValue(first);
        assertThat(notices.first(givenUp("agriculture-office", 7), 0)).hasValue(delivered("agriculture-office", 7));
        assertThat(notices.first(givenUp("agriculture-office", 7), 1)).isEmpty();
    }

    @Test
    void each_round_each_change_and_each_address_has_an_outcome_of_its_own() {
        notices.tell(givenUp("agriculture-office", 7), 0);

        assertThat(notices.told(delivered("agriculture-office", 7), 1)).isEmpty();
        notices.tell(delivered("agriculture-office", 7), 1);
        notices.tell(delivered("agriculture-office", 8), 0);
        notices.tell(delivered("another-office", 7), 0);
        assertThat(log.head()).isEqualTo(3);
    }

    @Test
    void outcomes_told_at_the_same_time_all_find_a_place() {
        LongStream positions = IntStream.range(0, 40)
                .parallel()
                .mapToLong(change -> new Notices(log, codec).tell(delivered("agriculture-office", change), 0));

        assertThat(positions.sorted().boxed().toList())
                .containsExactlyElementsOf(LongStream.range(0, 40).boxed().toList());
    }

    @Test
    void outcomes_of_one_letter_are_told_together_and_once() {
        DirectiveId roads = new DirectiveId("roads");
        Notice notice = notice("agriculture-digest", 9);
        NoticeEvent taken = new NoticeEvent.DirectiveDelivered(roads, notice, AT);
        NoticeEvent givenUp = new NoticeEvent.DeliveryGivenUp(roads, notice, GivenUp.EXHAUSTED, AT);

        notices.tellTogether(List.of(delivered("agriculture-digest", 7), taken));
        notices.tellTogether(List.of(givenUp("agriculture-digest", 7), givenUp));

        assertThat(log.head()).isEqualTo(1);
        assertThat(codec.read(log.readStream("notice/temporary-houses", 0, 10).getFirst()))
                .isEqualTo(delivered("agriculture-digest", 7));
        assertThat(codec.read(log.readStream("notice/roads", 0, 10).getFirst())).isEqualTo(taken);
    }

    private static NoticeEvent delivered(String through, long position) {
        return new NoticeEvent.DirectiveDelivered(HOUSES, notice(through, position), AT);
    }

    private static NoticeEvent givenUp(String through, long position) {
        return new NoticeEvent.DeliveryGivenUp(HOUSES, notice(through, position), GivenUp.EXHAUSTED, AT);
    }

    private static Notice notice(String through, long position) {
        return new Notice(
                new UnitId("agriculture"),
                Channel.WEBHOOK,
                through,
                Text.of("https://example.org/hook"),
                List.of(position),
                ExactText.of("{}"));
    }
}
