package vn.vedich.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.kernel.id.SubjectId;
import vn.vedich.platform.log.KernelForms;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.moment.StoredFacts;
import vn.vedich.query.moment.StreamFacts;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.DirectiveStory;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.StoryLog;
import vn.vedich.query.story.WorksStory;
import vn.vedich.query.timeline.TimelineQuery.TimelineOf;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TimelineAtAMomentTest {

    private static final List<SubjectId> SUBJECTS = List.of(
            SampleStory.COMMUNE,
            SampleStory.NEIGHBOUR,
            SampleStory.VILLAGE,
            SampleStory.DEPARTMENT,
            SampleStory.INFRASTRUCTURE,
            WorksStory.ROAD,
            DirectiveStory.HOUSES,
            DirectiveStory.MOVEMENT);

    @TempDir
    Path folder;

    /** Every timeline, at every position that the log ever had. */
    @Test
    void it_is_what_it_was_when_the_log_ended_there() {
        try (StoryLog log = StoryLog.in(folder).append(SampleStory.whole())) {
            StoredFacts reading = new StoredFacts(KernelForms.codec());
            List<Fact> facts =
                    log.log().read(0, 10_000).stream().map(reading::fact).toList();
            List<List<List<TimelineView>>> asItWas = new ArrayList<>();
            TimelineStore store = new TimelineStore(AnswersDatabase.empty());
            TimelineProjection projection = new TimelineProjection(store);
            for (Fact fact : facts) {
                projection.apply(List.of(fact));
                asItWas.add(all(new TimelineAnswers(store)));
            }
            StreamFacts streams = new StreamFacts(log.log(), reading::fact, 1 << 20);
            for (int position = 0; position < facts.size(); position++) {
                TimelineAnswers then = new TimelineAnswers(store).at(new Knowledge.Then(position, null, streams));
                assertThat(all(then)).as("at position " + position).isEqualTo(asItWas.get(position));
            }
        }
    }

    private static List<List<TimelineView>> all(TimelineAnswers answers) {
        return SUBJECTS.stream().map(subject -> told(answers, subject)).toList();
    }

    private static List<TimelineView> told(TimelineAnswers answers, SubjectId subject) {
        TimelineOf question = new TimelineQuestions().all(subject);
        try {
            Listed<TimelineView> listed = answers.answer(question);
            assertThat(answers.count(question)).hasValue(listed.items().size());
            return listed.items();
        } catch (UnknownSubject e) {
            return List.of();
        }
    }
}
