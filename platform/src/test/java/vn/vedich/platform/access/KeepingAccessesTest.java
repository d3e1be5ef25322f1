package vn.vedich.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.LogUnavailable;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingAccessesTest {

    private static final EnteredBy AUDITOR = new EnteredBy(Text.of("an"), Set.of(Role.AUDITOR), null);
    private static final AccessEvent LOOK =
            new AccessEvent.Looked(new Question("GET", Text.of("/api/units"), Text.of("q=binh"), null));
    private static final Pattern HASH = Pattern.compile("\"([A-Za-z0-9_-]{43})\":\\{\"salt\"");

    @TempDir
    private Path folder;

    private AccessLog record;

    @BeforeEach
    void open() {
        record = OpenRecord.in(folder);
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void what_is_kept_is_there_with_who_it_was_and_in_order_also_after_a_restart() {
        EntryId first = record.keep(AUDITOR, LOOK);
        EntryId second = record.keep(AUDITOR, LOOK);
        record.close();
        record = OpenRecord.in(folder);

        assertThat(record.between(0, record.head()))
                .extracting(AccessEntry::position, AccessEntry::id, AccessEntry::caller, AccessEntry::event)
                .containsExactly(tuple(0L, first, AUDITOR, LOOK), tuple(1L, second, AUDITOR, LOOK));
    }

    @Test
    void how_a_question_was_answered_is_found_by_the_question() {
        EntryId answered = record.keep(AUDITOR, LOOK);
        EntryId cutOff = record.keep(AUDITOR, LOOK);
        record.answered(AUDITOR, answered, 404);

        assertThat(record.outcome(answered)).isEqualTo(Optional.of(404));
        assertThat(record.outcome(cutOff)).isEmpty();
    }

    @Test
    void what_a_caller_wrote_and_who_he_was_can_be_erased_and_the_entry_stays() {
        record.keep(AUDITOR, LOOK);
        CoveredEvent stored = record.stored().readCovered(0, 1).getFirst();
        Matcher hashes = HASH.matcher(String.valueOf(stored.texts()));
        while (hashes.find()) {
            record.stored().eraseText(0, hashes.group(1));
        }

        AccessEntry entry = record.between(0, 0).getFirst();
        assertThat(entry.caller().subject().isErased()).isTrue();
        assertThat(entry.caller().roles()).containsExactly(Role.AUDITOR);
        assertThat(entry.event())
                .isEqualTo(new AccessEvent.Looked(new Question("GET", Text.erased(), Text.erased(), null)));
        assertThat(record.stored().readCovered(0, 1).getFirst().leaf()).isEqualTo(stored.leaf());
    }

    @Test
    void what_cannot_be_kept_is_said_to_be_so() {
        record.close();

        assertThatThrownBy(() -> record.keep(AUDITOR, LOOK)).isInstanceOf(LogUnavailable.class);
        record = OpenRecord.in(folder);
        assertThat(record.between(0, record.head())).isEqualTo(List.of());
    }
}
