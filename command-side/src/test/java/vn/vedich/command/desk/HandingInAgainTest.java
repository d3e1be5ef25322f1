package vn.vedich.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HandingInAgainTest extends AtTheDesk {

    @Test
    void the_same_command_has_the_same_answer_and_appends_nothing() {
        String unit = newUnit();
        Answered first = give("RegisterUnit", registration(unit, "A"), "Idempotency-Key", unit);
        long head = log.head();
        give("RenameUnit", renaming(unit, "B"));

        Answered again = give("RegisterUnit", "  " + registration(unit, "A"), "Idempotency-Key", unit);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().path("commandId").asString()).isEqualTo(unit);
        assertThat(first.json().path("position").longValue()).isEqualTo(head);
        assertThat(first.json().path("version").intValue()).isEqualTo(1);
        assertThat(first.json().path("events").path(0).path("type").asString()).isEqualTo("unit.UnitRegistered");
        assertThat(again.whole().body()).isEqualTo(first.whole().body());
        assertThat(log.head()).isEqualTo(head + 1);
    }

    @Test
    void the_same_key_with_another_body_or_command_is_refused() {
        String unit = newUnit();
        give("RegisterUnit", registration(unit, "A"), "Idempotency-Key", unit);

        assertThat(give("RegisterUnit", registration(unit, "B"), "Idempotency-Key", unit)
                        .status())
                .isEqualTo(422);
        assertThat(give("RenameUnit", registration(unit, "A"), "Idempotency-Key", unit)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_day_left_out_is_another_body_than_the_same_day_stated() {
        String unit = newUnit();
        give("RegisterUnit", registration(unit, "A"), "Idempotency-Key", unit);
        String stated = registration(unit, "A").replace("\"from\"", "\"provenance\":{},\"from\"");

        assertThat(give("RegisterUnit", stated, "Idempotency-Key", unit).status())
                .isEqualTo(422);
    }

    @Test
    void a_refusal_binds_nothing() {
        String unit = newUnit();
        Answered refused = give("RenameUnit", renaming(unit, "B"), "Idempotency-Key", unit + "-k");
        give("RegisterUnit", registration(unit, "A"));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(give("RenameUnit", renaming(unit, "B"), "Idempotency-Key", unit + "-k")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void nothing_to_do_is_no_refusal_and_binds_nothing() {
        String unit = newUnit();
        give("RegisterUnit", registration(unit, "A"));
        give("RenameUnit", renaming(unit, "B"));
        long head = log.head();

        Answered quiet = give("RenameUnit", renaming(unit, "B"), "Idempotency-Key", unit + "-q");

        assertThat(quiet.status()).isEqualTo(200);
        assertThat(quiet.json().path("events")).isEmpty();
        assertThat(quiet.json().path("version").intValue()).isEqualTo(2);
        assertThat(log.head()).isEqualTo(head);
        assertThat(give("RenameUnit", renaming(unit, "C"), "Idempotency-Key", unit + "-q")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void keys_are_each_caller_s_own() {
        String unit = newUnit();
        give("RegisterUnit", registration(unit, "A"), "Idempotency-Key", unit);

        Answered other = send(
                "leader",
                "POST",
                "/api/commands/RegisterUnit",
                registration(unit, "B").getBytes(),
                "Idempotency-Key",
                unit);

        assertThat(other.status()).isEqualTo(403);
    }

    @Test
    void many_at_once_are_carried_out_once() throws Exception {
        String unit = newUnit();
        long head = log.head();

        List<Answered> answers =
                atOnce(12, () -> give("RegisterUnit", registration(unit, "A"), "Idempotency-Key", unit));

        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(answers.stream().map(answer -> answer.whole().body()).distinct())
                .hasSize(1);
        assertThat(log.head()).isEqualTo(head + 1);
    }

    @Test
    void of_two_bodies_under_one_key_at_once_one_is_carried_out() throws Exception {
        String unit = newUnit();
        give("RegisterUnit", registration(unit, "A"));
        long head = log.head();

        List<Answered> answers = atOnce(
                8,
                () -> give(
                        "RenameUnit",
                        renaming(unit, "Name " + Thread.currentThread().threadId()),
                        "Idempotency-Key",
                        unit + "-r"));

        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 422)).hasSize(7);
        assertThat(log.head()).isEqualTo(head + 1);
    }

    @Test
    void refused_creations_from_several_threads_do_not_block() throws Exception {
        String unit = newUnit();
        String orphan = registration(unit, "A").replace("\"from\"", "\"parent\":\"nobody\",\"from\"");

        List<Answered> refused = atOnce(16, () -> give("RegisterUnit", orphan));

        assertThat(refused).allMatch(answer -> answer.refusal().equals("ParentUnknown"));
        assertThat(give("RegisterUnit", registration(unit, "A")).status()).isEqualTo(200);
    }

    private static List<Answered> atOnce(int times, Callable<Answered> act) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Callable<Answered>> acts =
                    IntStream.range(0, times).mapToObj(_ -> act).toList();
            List<Answered> answers = new java.util.ArrayList<>();
            for (Future<Answered> answer : threads.invokeAll(acts, 60, TimeUnit.SECONDS)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
