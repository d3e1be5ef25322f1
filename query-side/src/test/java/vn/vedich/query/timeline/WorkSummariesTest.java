package vn.vedich.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vedich.query.story.Story.day;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.SubjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.platform.problem.Languages;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.DirectiveStory;
import vn.vedich.query.story.RequestStory;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.SessionStory;
import vn.vedich.query.story.SharesStory;
import vn.vedich.query.story.Story;
import vn.vedich.query.story.WorksStory;
import vn.vedich.query.timeline.TimelineQuery.Filter;
import vn.vedich.query.timeline.TimelineQuery.Order;
import vn.vedich.query.timeline.TimelineQuery.TimelineOf;

/** The sentences about works, sessions, directives and requests. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkSummariesTest {

    private static final List<Fact> FACTS = SampleStory.whole();

    @Test
    void money_is_grouped_as_the_language_does_and_overspending_is_said() {
        assertThat(vietnamese(WorksStory.ROAD))
                .contains(
                        "Phân bổ 900.000.000 đồng vốn đầu tư năm 2019 (nguồn p135) cho công trình “Đường Tài Cóong Mỷ”"
                                + " từ ngày 2019-03-20.",
                        "Giải ngân 700.000.000 đồng vốn đầu tư năm 2019 (nguồn p135) cho công trình “Đường Tài Cóong"
                                + " Mỷ” ngày 2019-06-28, vượt phân bổ 100.000.000 đồng.",
                        "Công trình “Đường Tài Cóong Mỷ” nhận đóng góp 120 ngày công (trị giá 24.000.000 đồng)"
                                + " của Nhân dân thôn Bình Hồ ngày 2019-05-02.",
                        "Công trình “Đường Tài Cóong Mỷ” nhận đóng góp 350,5 m² đất ngày 2019-05-04.");
        assertThat(english(WorksStory.ROAD))
                .contains(
                        "300,000,000 đồng of investment capital of 2019 (source p135) is advanced to the project"
                                + " “Tai Coong My road” on 2019-04-01.",
                        "700,000,000 đồng of investment capital of 2019 (source p135) is disbursed to the project"
                                + " “Tai Coong My road” on 2019-06-28, exceeding the allocation by 100,000,000 đồng.",
                        "The project “Tai Coong My road” is given 350.5 m² of land on 2019-05-04.");
    }

    @Test
    void works_name_their_investor_their_capital_and_the_criteria_that_they_serve() {
        assertThat(vietnamese(WorksStory.ROAD))
                .contains("Phê duyệt công trình “Đường Tài Cóong Mỷ” tại Quảng Lâm, tổng mức đầu tư 1.200.000.000 đồng,"
                        + " chủ đầu tư Phòng Kinh tế và Hạ tầng, nguồn vốn gồm 900.000.000 đồng"
                        + " vốn đầu tư năm 2019 (nguồn p135), phục vụ tiêu chí 10 “Thu nhập”.");
    }

    @Test
    void a_session_is_called_by_its_day_and_unit() {
        assertThat(vietnamese(SessionStory.SESSION))
                .contains(
                        "Ngày 2019-07-09, Đầm Hà (chủ trì: Bí thư Huyện ủy) làm việc với Quảng Lâm về “Kết quả chương"
                            + " trình 135 và xây dựng nông thôn mới 6 tháng đầu năm 2019”; tham dự: Phòng Nông nghiệp,"
                            + " Phòng Kinh tế và Hạ tầng.",
                        "Buổi làm việc ngày 2019-07-09 với Quảng Lâm nêu hạn chế của Quảng Lâm về tiêu chí 9"
                                + " “Nhà ở dân cư”: “Tiến độ thực hiện các tiêu chí còn chậm”.");
    }

    @Test
    void a_directive_says_what_is_not_settled_yet_and_is_called_by_the_beginning_of_its_text() {
        assertThat(vietnamese(DirectiveStory.PANELS))
                .contains("Đầm Hà giao nhiệm vụ “Tuyên truyền bằng pa nô, khẩu hiệu”: chưa phân công đơn vị thực hiện;"
                        + " không nêu thời hạn; liên quan đến Quảng Lâm.");
        assertThat(vietnamese(DirectiveStory.HOUSES))
                .contains(
                        "Đầm Hà giao nhiệm vụ “Thống kê, lên phương án chi tiết, huy động các nguồn lực hỗ trợ các hộ"
                            + " gia đình xóa nhà tạm”: Phòng Kinh tế và Hạ tầng chủ trì, Phòng Nông nghiệp phối hợp;"
                            + " hạn hoàn thành 2019-12-31; liên quan đến Quảng Lâm, tiêu chí 9 “Nhà ở dân cư”, công"
                            + " trình “Đường Tài Cóong Mỷ”; theo kết luận “Huy động nguồn lực hỗ trợ xóa nhà tạm, nhà"
                            + " dột nát” của buổi làm việc ngày 2019-07-09 với Quảng Lâm.",
                        "Phòng Kinh tế và Hạ tầng xác nhận đã nhận nhiệm vụ"
                                + " “Thống kê, lên phương án chi tiết, huy động các nguồn lực hỗ…”.");
    }

    @Test
    void what_units_ask_and_report_of_their_shares_is_told_with_their_names() {
        assertThat(vietnamese(SharesStory.DRAINS))
                .contains(
                        "Phòng Kinh tế và Hạ tầng xin gia hạn nhiệm vụ “Khơi thông hệ thống cống rãnh” đến hết"
                                + " 2021-09-30.",
                        "Phòng Nông nghiệp trả lại nhiệm vụ “Khơi thông hệ thống cống rãnh” vì không thuộc trách"
                                + " nhiệm của mình.");
        assertThat(english(SharesStory.SURVEY))
                .contains("The directive “Khơi thông hệ thống cống rãnh” is a part of the directive"
                        + " “Khơi thông hệ thống cống rãnh”.");
    }

    @Test
    void a_request_says_who_answered_what_and_what_pays_for_it() {
        assertThat(vietnamese(RequestStory.DRAINAGE))
                .contains("Đầm Hà trả lời kiến nghị “Xây dựng hệ thống cống rãnh thoát nước ở các khu tập trung…”"
                        + " của Quảng Lâm ngày 2019-08-10: chưa giải quyết, sẽ xem xét lại vào 2020-03,"
                        + " với nội dung “Theo khả năng ngân sách”.");
        assertThat(english(RequestStory.FIELD_ROADS))
                .contains("The request “Hỗ trợ kinh phí xây dựng đường nội đồng” of Quảng Lâm is funded on 2019-08-20:"
                        + " by the project “Tai Coong My road”, 250,000,000 đồng.");
    }

    @Test
    void what_time_says_of_a_directive_names_who_did_not_do_it_and_where_it_goes() {
        Story story = new Story();
        DayOrMonth end = DayOrMonth.of("2019-09-30");
        EntryId issue = new EntryId("e-1");
        DirectiveId id = DirectiveStory.PANELS;
        UnitId lead = SampleStory.DEPARTMENT;
        story.tell(
                "2019-07-09",
                new DirectiveEvent.DirectiveIssued(
                        id,
                        SampleStory.DISTRICT,
                        Text.of("Tuyên truyền"),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null));
        story.tell("2019-09-28", new DirectiveEvent.DirectiveReminded(id, lead, end, issue));
        story.tell("2019-09-30", new DirectiveEvent.DirectiveOverdue(id, null, end, issue));
        story.tell("2019-10-07", new DirectiveEvent.DirectiveEscalated(id, lead, SampleStory.DISTRICT, end, issue));

        assertThat(summaries(story.facts(), id, Languages.VIETNAMESE))
                .endsWith(
                        "Nhắc agriculture về nhiệm vụ “Tuyên truyền”, phải hoàn thành trước hoặc trong 2019-09-30.",
                        "Nhiệm vụ “Tuyên truyền” quá hạn 2019-09-30: chưa phân công đơn vị thực hiện.",
                        "Nhiệm vụ “Tuyên truyền” quá hạn 2019-09-30 được báo cáo lên dam-ha: agriculture.");
        assertThat(summaries(story.facts(), id, Languages.ENGLISH))
                .endsWith(
                        "agriculture is reminded of the directive “Tuyên truyền”, to be done by 2019-09-30.",
                        "The directive “Tuyên truyền” was not done by its deadline 2019-09-30: nobody is named yet.",
                        "The directive “Tuyên truyền”, not done by its deadline 2019-09-30, goes to dam-ha:"
                                + " agriculture.");
    }

    @Test
    void what_was_erased_is_said_to_be_gone() {
        Story story = new Story();
        DirectiveEvent issued = new DirectiveEvent.DirectiveIssued(
                DirectiveStory.PANELS,
                SampleStory.DISTRICT,
                Text.erased(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null);
        story.tell("2019-07-09", issued);
        story.tell("2019-07-10", new DirectiveEvent.DirectiveWithdrawn(DirectiveStory.PANELS));

        assertThat(summaries(story.facts(), DirectiveStory.PANELS, Languages.VIETNAMESE))
                .containsExactly(
                        "dam-ha giao nhiệm vụ (nội dung đã được gỡ bỏ): chưa phân công đơn vị thực hiện; không nêu"
                                + " thời hạn.",
                        "Nhiệm vụ (nội dung đã được gỡ bỏ) được rút lại, không phải thực hiện nữa.");
    }

    @Test
    void a_subject_is_called_what_the_entries_that_stand_call_it() {
        Story story = new Story();
        EntryId misspelt = story.tell("2019-03-15", started("Đường Tài Cong"));
        EntryId correct = story.correct(misspelt, "2019-03-15", started("Đường Tài Cóong Mỷ"));
        story.tell("2019-08-01", new ProjectEvent.ProjectSuspended(WorksStory.ROAD, day("2019-08-01")));

        assertThat(summaries(story.facts(), WorksStory.ROAD, Languages.VIETNAMESE))
                .contains("Công trình “Đường Tài Cóong Mỷ” tạm dừng thi công từ ngày 2019-08-01.");

        story.tell("2019-08-02", new ProjectEvent.ProjectEntryAnnulled(WorksStory.ROAD, correct));

        assertThat(summaries(story.facts(), WorksStory.ROAD, Languages.VIETNAMESE))
                .contains("Công trình tai-coong-my tạm dừng thi công từ ngày 2019-08-01.");
    }

    private static ProjectEvent started(String name) {
        return new ProjectEvent.ProjectStarted(
                WorksStory.ROAD, Names.of(name), SampleStory.COMMUNE, null, List.of(), day("2019-03-15"));
    }

    private static List<String> vietnamese(SubjectId subject) {
        return summaries(FACTS, subject, Languages.VIETNAMESE);
    }

    private static List<String> english(SubjectId subject) {
        return summaries(FACTS, subject, Languages.ENGLISH);
    }

    private static List<String> summaries(List<Fact> facts, SubjectId subject, Locale language) {
        TimelineStore store = new TimelineStore(AnswersDatabase.empty());
        new TimelineProjection(store).apply(facts);
        Filter everything = new Filter(null, null, null, null, null, null, null);
        TimelineOf question = new TimelineOf(subject, everything, Order.POSITION, null, 500, language);
        return new TimelineAnswers(store)
                .answer(question).items().stream().map(TimelineView::summary).toList();
    }
}
