package vn.vedich.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.command.form.Catalogue;
import vn.vedich.command.form.CommandForm;
import vn.vedich.command.rights.Right;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InsistingAndRehearsingTest extends AtTheDesk {

    @Test
    void a_command_is_refused_when_the_subject_has_changed_since() {
        String unit = newUnit();
        give("RegisterUnit", registration(unit, "A"));

        assertThat(give("RenameUnit", renaming(unit, "B"), "If-Match", "\"0\"").status())
                .isEqualTo(412);
        assertThat(give("RenameUnit", renaming(unit, "B"), "If-Match", "\"1\"").status())
                .isEqualTo(200);
    }

    @Test
    void a_subject_is_opened_only_where_there_was_none_if_the_caller_insists() {
        String unit = newUnit();

        assertThat(give("RegisterUnit", registration(unit, "A"), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);
        assertThat(give("RegisterUnit", registration(unit, "A"), "If-Match", "\"0\"")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_dry_run_answers_as_if_and_appends_nothing() {
        String unit = newUnit();
        long head = log.head();

        Answered rehearsed = give("RegisterUnit?dryRun=true", registration(unit, "A"), "Idempotency-Key", unit);

        assertThat(rehearsed.status()).isEqualTo(200);
        assertThat(rehearsed.json().path("version").intValue()).isEqualTo(1);
        assertThat(rehearsed.json().has("position")).isFalse();
        assertThat(log.head()).isEqualTo(head);

        Answered carriedOut = give("RegisterUnit", registration(unit, "A"), "Idempotency-Key", unit);

        assertThat(carriedOut.json().path("events").path(0).path("id"))
                .isEqualTo(rehearsed.json().path("events").path(0).path("id"));
        assertThat(log.head()).isEqualTo(head + 1);
    }

    @Test
    void a_dry_run_is_refused_as_the_real_one_would_be() {
        String unit = newUnit();
        String orphan = registration(unit, "A").replace("\"from\"", "\"parent\":\"nobody\",\"from\"");

        assertThat(give("RegisterUnit?dryRun=true", orphan).refusal()).isEqualTo("ParentUnknown");
        assertThat(give("RenameUnit?dryRun=true", renaming(unit, "B")).status()).isEqualTo(404);
        assertThat(give("RegisterUnit?dryRun=true", registration(unit, "A"), "If-Match", "\"4\"")
                        .status())
                .isEqualTo(412);
    }

    @Test
    void after_a_dry_run_the_subject_is_free_for_others() {
        String unit = newUnit();
        give("RegisterUnit", registration(unit, "A"));
        give("RenameUnit?dryRun=true", renaming(unit, "B"));

        Answered real = give("RenameUnit", renaming(unit, "C"));

        assertThat(real.json().path("version").intValue()).isEqualTo(2);
    }

    @Test
    void every_command_that_callers_give_is_listed_with_its_form_and_an_example() {
        Answered list = send("auditor", "GET", "/api/commands", new byte[0]);

        assertThat(list.json().valueStream().map(c -> c.path("name").asString()))
                .containsExactlyElementsOf(new Catalogue()
                        .all().stream()
                                .map(CommandForm::name)
                                .filter(Right::isGivenByCallers)
                                .toList());
        assertThat(list.json().valueStream())
                .allMatch(c -> c.path("schema").path("properties").has("provenance"))
                .allMatch(c -> c.path("example").isObject());
    }
}
