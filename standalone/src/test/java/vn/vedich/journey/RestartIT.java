package vn.vedich.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.log.EventLog;

/** On embedded storage every start begins with no document at all, so each one is a rebuild from the log. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestartIT {

    /** Of every kind that there is. */
    static final List<String> QUESTIONS = List.of(
            "/api/units?limit=500",
            "/api/communes",
            "/api/communes/quang-lam?asOf=2020-06-30",
            "/api/departments",
            "/api/communes/quang-lam/scorecard?asOf=2020-06-30",
            "/api/communes/quang-lam/scorecard?asOf=2019-03-31",
            "/api/matrix?unit=dam-ha&criteriaSet=quang-ninh-2016&asOf=2020-06-30",
            "/api/communes/quang-lam/directives?asOf=2020-06-30",
            "/api/departments/culture/directives?asOf=2019-12-01",
            "/api/departments/infrastructure/verifications?asOf=2019-07-09",
            "/api/directives/temporary-houses?asOf=2020-06-30",
            "/api/evidence?asOf=2020-06-30",
            "/api/projects?unit=quang-lam&asOf=2020-06-30",
            "/api/projects/tai-coong-my?asOf=2020-06-30",
            "/api/requests?unit=quang-lam&asOf=2020-06-30",
            "/api/sessions",
            "/api/communes/quang-lam/timeline?limit=500",
            "/api/communes/quang-lam/timeline?limit=500&order=position");

    @TempDir
    private Path data;

    @Test
    void stopping_and_starting_again_changes_no_answer_and_no_document() {
        Map<String, String> answers;
        StoredDocuments documents;
        try (Installation first = Installation.withRecord(data)) {
            answers = answers(first);
            documents = StoredDocuments.of(first);
        }
        try (Installation second = Installation.empty(data)) {
            assertThat(answers(second)).isEqualTo(answers);
            assertThat(StoredDocuments.of(second)).isEqualTo(documents);
            assertThat(documents.byCollection())
                    .isNotEmpty()
                    .allSatisfy((name, all) -> assertThat(all).as(name).isNotEmpty());
        }
    }

    static Map<String, String> answers(Installation installation) {
        long head = installation.bean(EventLog.class).head();
        Map<String, String> answers = new TreeMap<>();
        for (String question : QUESTIONS) {
            String covered = question + (question.contains("?") ? "&" : "?") + "atLeast=" + head;
            answers.put(question, installation.ask("auditor", covered).toString());
        }
        return answers;
    }
}
