package vn.vedich.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A unit lay below a leadership once, and lies below another one now. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettingWhatWorksFromNowOnTest extends AtTheDesk {

    private final String unit = newUnit();

    @BeforeEach
    void a_unit_that_has_moved() {
        give("RegisterUnit", """
            {"unitId":"dam-ha","kind":"district","names":{"vi":"Huyện Đầm Hà"},"from":"2010-01-01"}\
            """, "Idempotency-Key", "dam-ha");
        String elsewhere = newUnit();
        give("RegisterUnit", registration(elsewhere, "Huyện khác"));
        give("RegisterUnit", """
            {"unitId":"%s","kind":"commune","names":{"vi":"Xã"},"parent":"dam-ha","from":"2016-01-01"}\
            """.formatted(unit));
        give("MoveUnit", """
            {"unitId":"%s","parent":"%s","from":"2019-01-01"}\
            """.formatted(unit, elsewhere));
    }

    @ParameterizedTest
    @CsvSource({"RegisterWebhook", "OpenFeed", "SubscribeToDigest"})
    void a_leadership_that_it_lay_below_once_sets_nothing_of_it_by_dating_back(String command) {
        long before = log.head();

        Answered answered = asLeader(command, "2018-06-01");

        assertThat(answered.status()).isEqualTo(403);
        assertThat(answered.refusal()).isEqualTo("NotYourUnit");
        assertThat(log.head()).isEqualTo(before);
    }

    @Test
    void what_it_did_while_it_lay_there_is_still_that_leaderships_to_enter() {
        assertThat(asLeader("RenameUnit", "2018-06-01").status()).isEqualTo(200);
    }

    private Answered asLeader(String command, String day) {
        return send(
                "leader", "POST", "/api/commands/" + command, body(command, day).getBytes(StandardCharsets.UTF_8));
    }

    private String body(String command, String day) {
        String fields = switch (command) {
            case "RegisterWebhook" ->
                "\"webhookId\":\"%s.1\",\"url\":\"https://example.vn/\",\"withUnitsBelow\":false".formatted(unit);
            case "OpenFeed" -> "\"subscriptionId\":\"%s\"".formatted(unit);
            case "SubscribeToDigest" ->
                "\"subscriptionId\":\"%s\",\"address\":\"a@example.vn\",\"rhythm\":\"daily\"".formatted(unit);
            default -> "\"names\":{\"vi\":\"Tên cũ\"},\"from\":\"2018-06-01\"";
        };
        return "{\"unitId\":\"%s\",%s,\"provenance\":{\"occurredOn\":\"%s\"}}".formatted(unit, fields, day);
    }
}
