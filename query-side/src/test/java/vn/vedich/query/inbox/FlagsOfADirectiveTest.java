package vn.vedich.query.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vedich.query.story.Story.day;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAccepted;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAssigned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReportedDone;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.dossier.DirectivePart;
import vn.vedich.query.inbox.DirectiveView.Flag;
import vn.vedich.query.story.Story;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FlagsOfADirectiveTest {

    private static final DirectiveId ID = new DirectiveId("panels");
    private static final UnitId CULTURE = new UnitId("culture");
    private static final EvidenceId PHOTO = new EvidenceId("photo");

    private final Story story = new Story();

    @Test
    void a_report_without_evidence_says_so_also_when_it_was_accepted() {
        issued();
        reported("2019-07-20");

        assertThat(read().flags()).containsExactly(Flag.WITHOUT_EVIDENCE);

        accepted();

        assertThat(read().flags()).containsExactly(Flag.WITHOUT_EVIDENCE);
    }

    @Test
    void a_report_that_was_corrected_after_it_was_accepted_says_so_until_it_is_accepted_again() {
        issued();
        EntryId report = reported("2019-07-20", PHOTO);
        EntryId acceptance = accepted();

        assertThat(read().flags()).isEmpty();

        story.correct(report, "2019-07-20", done("2019-07-19", PHOTO));

        assertThat(read().flags()).containsExactly(Flag.REPORT_CORRECTED_SINCE_ACCEPTED);
        assertThat(read().doneOn()).isEqualTo("2019-07-19");

        story.correct(acceptance, "2019-07-22", new DirectiveAccepted(ID));

        assertThat(read().flags()).isEmpty();
    }

    @Test
    void what_of_it_is_filler_is_named() {
        issued();
        story.from(Source.ILLUSTRATIVE);
        story.tell("2019-07-11", new DirectiveAssigned(ID, new Assignment(CULTURE, List.of())));

        assertThat(read().illustrative()).isTrue();
        assertThat(read().illustrativeParts()).containsExactly(DirectivePart.ASSIGNEE);
    }

    private void issued() {
        story.tell(
                "2019-07-09",
                new DirectiveIssued(
                        ID,
                        new UnitId("dam-ha"),
                        Text.of("Tuyên truyền bằng pa nô"),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null));
    }

    private EntryId reported(String doneOn, EvidenceId... evidence) {
        return story.tell("2019-07-20", done(doneOn, evidence));
    }

    private EntryId accepted() {
        return story.tell("2019-07-22", new DirectiveAccepted(ID));
    }

    private DirectiveView read() {
        return Inboxes.after(story.facts()).whole(ID, "2019-08-01").directive();
    }

    private static DirectiveReportedDone done(String doneOn, EvidenceId... evidence) {
        return new DirectiveReportedDone(ID, CULTURE, day(doneOn), null, List.of(evidence));
    }
}
