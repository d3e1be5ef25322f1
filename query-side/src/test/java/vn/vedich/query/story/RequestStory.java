package vn.vedich.query.story;

import static vn.vedich.query.story.Story.day;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.request.Answer;
import vn.vedich.kernel.request.Payer;
import vn.vedich.kernel.request.RequestEvent;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

/** What Quảng Lâm asked the district for: field roads that a project pays for, drains put off, a request that was closed. */
public record RequestStory(Story story) {

    public static final RequestId FIELD_ROADS = new RequestId("field-roads");
    public static final RequestId DRAINAGE = new RequestId("drainage");
    public static final RequestId MODEL_VILLAGES = new RequestId("model-villages");

    private static final String DAY = "2019-07-09";

    public void raised() {
        raise(FIELD_ROADS, "Hỗ trợ kinh phí xây dựng đường nội đồng", List.of(income()));
        raise(DRAINAGE, "Xây dựng hệ thống cống rãnh thoát nước ở các khu tập trung đông dân cư", List.of());
        raise(MODEL_VILLAGES, "Nâng mức hỗ trợ các bản xây dựng bản mẫu", List.of());
    }

    public void answered() {
        story.tell(
                "2019-07-20",
                new RequestEvent.RequestForwarded(FIELD_ROADS, SampleStory.INFRASTRUCTURE, day("2019-07-20")));
        answer("2019-08-10", FIELD_ROADS, SampleStory.INFRASTRUCTURE, Answer.AGREED, null);
        fund("2019-08-20", FIELD_ROADS, new Payer.OfProject(WorksStory.ROAD));
        EntryId open = answer("2019-08-10", DRAINAGE, SampleStory.DISTRICT, Answer.DEFERRED, null);
        story.correct(
                open,
                "2019-08-10",
                answered("2019-08-10", DRAINAGE, SampleStory.DISTRICT, Answer.DEFERRED, DayOrMonth.of("2020-03")));
        EntryId hasty = answer("2019-08-11", MODEL_VILLAGES, SampleStory.DISTRICT, Answer.REFUSED, null);
        story.tell("2019-08-12", new RequestEvent.RequestEntryAnnulled(MODEL_VILLAGES, hasty));
        answer("2019-08-15", MODEL_VILLAGES, SampleStory.DISTRICT, Answer.AGREED, null);
        fund("2019-09-15", MODEL_VILLAGES, new Payer.OfLine(WorksStory.LINE));
        story.because("đã hoàn thành");
        story.tell("2020-06-01", new RequestEvent.RequestClosed(FIELD_ROADS, day("2020-06-01")));
    }

    private static CriterionOf income() {
        return new CriterionOf(SampleSet.ID, SampleSet.INCOME);
    }

    private void raise(RequestId id, String text, List<CriterionOf> criteria) {
        story.tell(
                DAY,
                new RequestEvent.RequestRaised(
                        id,
                        SampleStory.COMMUNE,
                        SampleStory.DISTRICT,
                        Text.of(text),
                        criteria,
                        SessionStory.SESSION,
                        day(DAY)));
    }

    private EntryId answer(String on, RequestId id, UnitId by, Answer answer, @Nullable DayOrMonth until) {
        return story.tell(on, answered(on, id, by, answer, until));
    }

    private static RequestEvent answered(
            String on, RequestId id, UnitId by, Answer answer, @Nullable DayOrMonth until) {
        return new RequestEvent.RequestAnswered(id, by, answer, Text.of("Theo khả năng ngân sách"), until, day(on));
    }

    private void fund(String on, RequestId id, Payer payer) {
        story.tell(on, new RequestEvent.RequestFunded(id, payer, WorksStory.million(250), day(on)));
    }
}
