package vn.vedich.command.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.BodyMatch;
import vn.vedich.platform.access.AccessEntry;
import vn.vedich.platform.access.AccessEvent.Denied;
import vn.vedich.platform.access.AccessEvent.Refused;
import vn.vedich.platform.access.AccessLog;
import vn.vedich.proof.CanonicalJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingRefusalsTest extends AtTheDesk {

    private final String key = UUID.randomUUID().toString();

    @Autowired
    private AccessLog accesses;

    private long before;
    private long domain;

    @BeforeEach
    void look() {
        before = accesses.head();
        domain = log.head();
    }

    @Test
    void what_a_rule_refuses_is_kept_with_who_tried_what_on_what_and_why() {
        String unit = newUnit();
        give("RegisterUnit", registration(unit, "Một"));
        domain = log.head();

        give("RegisterUnit", registration(unit, "Nguyễn Văn Hai"), "Idempotency-Key", key);

        AccessEntry kept = kept().getFirst();
        Refused refused = (Refused) kept.event();
        assertThat(kept.caller().subject()).isEqualTo(Text.of("operator"));
        assertThat(kept.caller().roles()).containsExactly(Role.OPERATOR);
        assertThat(refused.command()).isEqualTo("RegisterUnit");
        assertThat(refused.subject()).isEqualTo("unit/" + unit);
        assertThat(refused.commandId().value()).isEqualTo(key);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("refused");
        assertThat(refused.refusal()).isNotBlank();
        assertThat(log.head()).isEqualTo(domain);
    }

    @Test
    void nothing_of_its_body_is_kept_but_what_tells_whether_a_body_is_the_one() {
        String unit = newUnit();
        give("RegisterUnit", registration(unit, "Một"));
        give("RegisterUnit", registration(unit, "Nguyễn Văn Hai"));

        AccessEntry kept = kept().getFirst();
        assertThat(accesses.stored().readCovered(kept.position(), 1).toString()).doesNotContain("Nguyễn");
        assertThat(matches(kept, unit, "Nguyễn Văn Hai")).isEqualTo(BodyMatch.SAME);
        assertThat(matches(kept, unit, "Nguyễn Văn Ba")).isEqualTo(BodyMatch.OTHER);
    }

    @Test
    void every_kind_of_no_to_a_command_is_kept() {
        String unit = newUnit();
        give("RegisterUnit", registration(unit, "Một"), "Idempotency-Key", key);

        give("NoSuchCommand", "{}");
        give("RegisterUnit", "{\"zz\":1}");
        give("RenameUnit", renaming(newUnit(), "Hai"));
        give("RenameUnit", renaming(unit, "Hai"), "If-Match", "\"7\"");
        give("RegisterUnit", registration(unit, "Ba"), "Idempotency-Key", key);
        send(
                "analyst",
                "POST",
                "/api/commands/RenameUnit",
                renaming(unit, "Hai").getBytes(UTF_8));

        assertThat(kept().stream().map(entry -> (Refused) entry.event()))
                .extracting(Refused::status, Refused::problem, Refused::command)
                .containsExactly(
                        tuple(404, "unknown-command", null),
                        tuple(400, "does-not-fit", "RegisterUnit"),
                        tuple(404, "unknown-subject", "RenameUnit"),
                        tuple(412, "changed-since", "RenameUnit"),
                        tuple(422, "key-used", "RegisterUnit"),
                        tuple(403, "forbidden", "RenameUnit"));
        assertThat(((Refused) kept().getFirst().event()).unknownCommand()).isEqualTo(Text.of("NoSuchCommand"));
    }

    @Test
    void a_line_of_a_record_that_is_refused_is_kept_too() {
        String line = """
            {"id":"%s","command":"RenameUnit","body":%s}
            """.formatted(key, renaming(newUnit(), "Hai"));

        send("operator", "POST", "/api/records", line.getBytes(UTF_8), "Content-Type", "application/x-ndjson");

        assertThat(kept())
                .singleElement()
                .satisfies(entry -> assertThat(
                                ((Refused) entry.event()).commandId().value())
                        .isEqualTo(key));
    }

    @Test
    void what_roles_may_not_reach_is_kept_without_what_was_sent() {
        send("analyst", "POST", "/api/records?a=1", "{\"Nguyễn\":1}".getBytes(UTF_8));

        assertThat(kept()).singleElement().satisfies(entry -> {
            Denied denied = (Denied) entry.event();
            assertThat(entry.caller().subject()).isEqualTo(Text.of("analyst"));
            assertThat(denied.question().path()).isEqualTo(Text.of("/api/records"));
            assertThat(denied.question().parameters()).isEqualTo(Text.of("a=1"));
            assertThat(denied.question().body()).isNull();
            assertThat(denied.status()).isEqualTo(403);
        });
    }

    @Test
    void what_was_only_asked_what_could_not_be_read_and_what_nobody_signed_is_no_attempt() {
        String unit = newUnit();
        give("RegisterUnit", registration(unit, "Một"));

        give("RegisterUnit?dryRun=true", registration(unit, "Một"));
        give("NoSuchCommand?dryRun=true", "{}");
        give("RegisterUnit", "{\"unitId\":");
        send("", "POST", "/api/commands/RegisterUnit", registration(unit, "Một").getBytes(UTF_8));
        give("RegisterUnit", registration(newUnit(), "Một"));

        assertThat(kept()).isEmpty();
    }

    private List<AccessEntry> kept() {
        return accesses.between(before + 1, accesses.head());
    }

    private BodyMatch matches(AccessEntry kept, String unit, String name) {
        String body = "{\"command\":\"RegisterUnit\",\"body\":" + registration(unit, name) + "}";
        return accesses.stored()
                .commit(kept.id().value())
                .orElseThrow()
                .matches(CanonicalJson.of(body).getBytes(UTF_8));
    }
}
