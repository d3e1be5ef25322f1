package vn.vedich.query.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vedich.query.story.DirectiveStory.HOUSES;
import static vn.vedich.query.story.DirectiveStory.MOVEMENT;
import static vn.vedich.query.story.SampleStory.COMMUNE;
import static vn.vedich.query.story.SampleStory.DEPARTMENT;
import static vn.vedich.query.story.SampleStory.DISTRICT;
import static vn.vedich.query.story.SampleStory.INFRASTRUCTURE;
import static vn.vedich.query.story.Story.day;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.directive.Involvement;
import vn.vedich.kernel.directive.Lack;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.directive.Standing.Status;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.notice.Channel;
import vn.vedich.kernel.notice.GivenUp;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.answer.CountedList;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.dossier.NamedCriterion;
import vn.vedich.query.dossier.NamedProject;
import vn.vedich.query.dossier.NamedSession;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.inbox.DirectiveView.Flag;
import vn.vedich.query.inbox.InboxQuery.Sort;
import vn.vedich.query.story.SampleSet;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.SessionStory;
import vn.vedich.query.story.WorksStory;

/** Three directives of 9 July 2019: one done after it was returned once, one named bit by bit, one withdrawn. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InboxAnswersTest {

    private static final String ISSUED = "2019-07-09";

    private Inboxes inboxes;

    @BeforeEach
    void told() {
        inboxes = Inboxes.after(SampleStory.whole());
    }

    @Nested
    class The_inbox_of_a_department {

        @Test
        void holds_what_it_was_given_with_all_that_it_must_know() {
            DirectiveView given = inboxes.of(INFRASTRUCTURE, "2019-10-01", Inboxes.ALL)
                    .items()
                    .getFirst();

            assertThat(given.id()).isEqualTo(HOUSES);
            assertThat(given.status()).isEqualTo(Status.OPEN);
            assertThat(given.onTime()).isEqualTo(OnTime.OPEN_IN_TIME);
            assertThat(given.deadline()).isEqualTo(DayOrMonth.of("2019-12-31"));
            assertThat(given.daysLeft()).isEqualTo(91);
            assertThat(given.daysOverdue()).isNull();
            assertThat(given.ageInDays()).isEqualTo(84);
            assertThat(given.issuer().id()).isEqualTo(DISTRICT);
            assertThat(given.issuedOn()).isEqualTo(ISSUED);
            assertThat(given.source()).isEqualTo(Source.ARTICLE);
            assertThat(given.toUnit().role()).isEqualTo(Involvement.LEAD);
            assertThat(given.toUnit().acknowledgedOn()).isEqualTo("2019-07-12");
            assertThat(given.toUnit().textGiven()).isEqualTo(given.text());
            assertThat(given.lastProgress().percent()).hasToString("37.5");
            assertThat(given.lacks()).isEmpty();
        }

        @Test
        void calls_what_it_names_by_name() {
            DirectiveView given = inboxes.of(INFRASTRUCTURE, "2019-10-01", Inboxes.ALL)
                    .items()
                    .getFirst();

            assertThat(given.issuer()).isEqualTo(new NamedUnit(DISTRICT, Names.of("Đầm Hà")));
            assertThat(given.concerned()).containsExactly(new NamedUnit(COMMUNE, Names.of("Quảng Lâm")));
            assertThat(given.criteria())
                    .extracting(NamedCriterion::id, NamedCriterion::names)
                    .containsExactly(tuple(SampleSet.HOUSING, Names.of("Nhà ở dân cư", "Housing")));
            assertThat(given.projects())
                    .extracting(NamedProject::id, project -> project.names().vi())
                    .containsExactly(tuple(WorksStory.ROAD, Text.of("Đường Tài Cóong Mỷ")));
            assertThat(given.sourceConclusion().session())
                    .isEqualTo(new NamedSession(SessionStory.SESSION, day(ISSUED)));
            assertThat(given.sourceConclusion().beginning())
                    .isEqualTo("Huy động nguồn lực hỗ trợ xóa nhà tạm, nhà dột nát");
            assertThat(given.lastProgress().by().names()).isEqualTo(Names.of("Phòng Kinh tế và Hạ tầng"));
        }

        @Test
        void says_who_cooperates_and_who_never_said_that_he_knows() {
            DirectiveView given = inboxes.of(DEPARTMENT, "2019-10-01", Inboxes.role(Involvement.COOPERATING))
                    .items()
                    .getFirst();

            assertThat(given.lead().id()).isEqualTo(INFRASTRUCTURE);
            assertThat(given.cooperating()).extracting(NamedUnit::id).containsExactly(DEPARTMENT);
            assertThat(given.toUnit().acknowledgedOn()).isNull();
        }

        @Test
        void loses_what_was_given_to_others() {
            assertThat(Inboxes.ids(inboxes.of(INFRASTRUCTURE, "2020-01-04", Inboxes.ALL)))
                    .containsExactly("temporary-houses");
            assertThat(Inboxes.ids(inboxes.of(INFRASTRUCTURE, "2020-01-05", Inboxes.ALL)))
                    .isEmpty();
            assertThat(Inboxes.ids(inboxes.of(DEPARTMENT, "2020-01-05", Inboxes.role(Involvement.LEAD))))
                    .containsExactly("temporary-houses");
        }

        @Test
        void is_empty_for_who_was_given_nothing_and_unknown_for_who_is_not_there() {
            assertThat(inboxes.of(DISTRICT, "2019-10-01", Inboxes.ALL).items()).isEmpty();
            assertThatThrownBy(() -> inboxes.of(new UnitId("nowhere"), "2019-10-01", Inboxes.ALL))
                    .isInstanceOf(UnknownSubject.class);
        }

        @Test
        void is_a_commune_s_too_without_what_is_only_about_it() {
            assertThat(Inboxes.ids(inboxes.of(COMMUNE, "2019-10-01", Inboxes.ALL)))
                    .containsExactly("movement");
        }
    }

    @Nested
    class Judged_for_a_day {

        @Test
        void a_report_stops_the_clock_until_it_is_returned() {
            assertThat(standing("2019-12-26")).isEqualTo("REPORTED_DONE OPEN_IN_TIME");
            assertThat(standing("2019-12-27")).isEqualTo("OPEN OPEN_IN_TIME");
        }

        @Test
        void an_accepted_one_was_done_on_the_day_that_its_report_names() {
            assertThat(standing("2020-03-19")).isEqualTo("REPORTED_DONE OPEN_IN_TIME");
            assertThat(standing("2020-03-20")).isEqualTo("DONE DONE_ON_TIME");
            assertThat(inboxes.whole(HOUSES, "2020-03-20").directive().doneOn()).isEqualTo("2020-03-10");
        }

        @Test
        void what_was_mistyped_and_corrected_counts_no_more() {
            DirectiveView movement = inboxes.whole(MOVEMENT, "2019-10-05").directive();

            assertThat(movement.deadline()).isEqualTo(DayOrMonth.of("2019-09"));
            assertThat(movement.onTime()).isEqualTo(OnTime.OPEN_OVERDUE);
            assertThat(movement.daysOverdue()).isEqualTo(5);
            assertThat(movement.daysLeft()).isNull();
        }

        @Test
        void before_it_was_issued_there_is_no_standing() {
            assertThat(inboxes.whole(HOUSES, "2019-07-08").directive().status()).isNull();
            assertThat(inboxes.register("2019-07-08", Inboxes.ALL, Sort.ISSUED).items())
                    .isEmpty();
        }

        private String standing(String on) {
            DirectiveView view = inboxes.whole(HOUSES, on).directive();
            return view.status() + " " + view.onTime();
        }
    }

    @Nested
    class A_commune {

        @Test
        void sees_what_it_was_given_and_what_is_about_it() {
            CountedList<DirectiveCounts, DirectiveView> all = inboxes.forCommune(COMMUNE, "2019-10-01", Inboxes.ALL);

            assertThat(Inboxes.ids(all)).containsExactly("movement", "temporary-houses", "panels");
            assertThat(all.items())
                    .extracting(item -> item.toUnit().role())
                    .containsExactly(Involvement.LEAD, Involvement.CONCERNED, Involvement.CONCERNED);
            assertThat(Inboxes.ids(inboxes.forCommune(COMMUNE, "2019-10-01", Inboxes.role(Involvement.CONCERNED))))
                    .containsExactly("temporary-houses", "panels");
        }

        @Test
        void is_a_commune() {
            assertThatThrownBy(() -> inboxes.forCommune(DISTRICT, "2019-10-01", Inboxes.ALL))
                    .isInstanceOf(UnknownSubject.class);
        }

        @Test
        void is_told_when_the_text_has_changed_since_it_was_given_it() {
            DirectiveView movement =
                    inboxes.of(COMMUNE, "2019-07-20", Inboxes.ALL).items().getFirst();

            assertThat(movement.flags()).containsExactly(Flag.TEXT_CHANGED_SINCE_GIVEN);
            assertThat(movement.text()).hasToString("Phát động phong trào đến từng thôn");
            assertThat(movement.toUnit().textGiven())
                    .hasToString("Phát động phong trào chung sức xây dựng nông thôn mới");
        }
    }

    @Nested
    class The_register {

        @Test
        void is_narrowed_by_status_and_by_time() {
            assertThat(register(Inboxes.status(Status.WITHDRAWN))).containsExactly("panels");
            assertThat(register(Inboxes.onTime(OnTime.OPEN_OVERDUE))).containsExactly("movement");
            assertThat(register(Inboxes.onTime(OnTime.OPEN_IN_TIME))).containsExactly("temporary-houses");
        }

        @Test
        void shows_what_lacks_an_assignee_a_deadline_or_a_source() {
            assertThat(Inboxes.ids(inboxes.register("2019-07-10", Inboxes.lacking(Lack.ASSIGNEE), Sort.ISSUED)))
                    .containsExactly("movement", "panels");
            assertThat(register(Inboxes.lacking(Lack.DEADLINE))).containsExactly("panels");
            assertThat(register(Inboxes.lacking(Lack.SOURCE))).containsExactly("panels");
        }

        @Test
        void is_searched_without_marks_in_what_stands_on_the_day() {
            assertThat(register(Inboxes.saying("DEN TUNG thon"))).containsExactly("movement");
            assertThat(register(Inboxes.saying("chung suc"))).isEmpty();
            assertThat(Inboxes.ids(inboxes.register("2019-07-10", Inboxes.saying("chung sức"), Sort.ISSUED)))
                    .containsExactly("movement");
        }

        @Test
        void counts_what_it_lists() {
            CountedList<DirectiveCounts, DirectiveView> all = inboxes.register("2019-10-05", Inboxes.ALL, Sort.AGE);

            assertThat(all.counts().all()).isEqualTo(3);
            assertThat(all.counts().status())
                    .containsEntry(Status.OPEN, 2)
                    .containsEntry(Status.WITHDRAWN, 1)
                    .containsEntry(Status.DONE, 0);
            assertThat(all.counts().onTime())
                    .containsEntry(OnTime.OPEN_IN_TIME, 1)
                    .containsEntry(OnTime.OPEN_OVERDUE, 1)
                    .containsEntry(OnTime.NO_DEADLINE, 0);
            assertThat(Inboxes.ids(all)).containsExactly("movement", "temporary-houses", "panels");
        }

        private List<String> register(InboxQuery.Filter filter) {
            return Inboxes.ids(inboxes.register("2019-10-05", filter, Sort.DEADLINE));
        }
    }

    @Nested
    class One_directive {

        @Test
        void says_what_was_sent_beside_what_was_said_so_that_nobody_takes_one_for_the_other() {
            WholeDirectiveView whole = inboxes.whole(HOUSES, "2022-01-01");

            assertThat(whole.sent())
                    .extracting(SentView::type, SentView::addressee, SentView::channel, SentView::why)
                    .containsExactly(
                            tuple("notice.DirectiveDelivered", DEPARTMENT, Channel.WEBHOOK, null),
                            tuple("notice.DeliveryGivenUp", DEPARTMENT, Channel.EMAIL, GivenUp.EXHAUSTED));
            assertThat(whole.sent())
                    .extracting(sent -> sent.to().value())
                    .as("no address by which somebody can be written to")
                    .containsExactly("https://example.org/…", "v…@example.org");
            assertThat(whole.history()).noneMatch(line -> line.type().startsWith("notice."));
            assertThat(inboxes.whole(MOVEMENT, "2022-01-01").sent()).isEmpty();
        }

        @Test
        void has_its_whole_history_also_what_was_annulled() {
            WholeDirectiveView whole = inboxes.whole(HOUSES, "2022-01-01");

            assertThat(whole.history())
                    .extracting(HistoryView::type)
                    .containsExactly(
                            "directive.DirectiveIssued",
                            "directive.DirectiveAcknowledged",
                            "directive.DirectiveAcknowledged",
                            "directive.EntryAnnulled",
                            "directive.DirectiveProgressReported",
                            "directive.DirectiveReportedDone",
                            "directive.DirectiveReturned",
                            "directive.DeadlineExtended",
                            "directive.DirectiveReassigned",
                            "directive.DirectiveReportedDone",
                            "directive.DirectiveAccepted");
            HistoryView mistaken = whole.history().get(2);
            HistoryView annulment = whole.history().get(3);
            assertThat(mistaken.annulledBy()).isEqualTo(annulment.id());
            assertThat(annulment.corrects()).isEqualTo(mistaken.id());
            assertThat(whole.history().get(6).reason()).hasToString("còn một nhà dột nát");
            assertThat(mistaken.said().propertyNames()).containsExactly("by");
            assertThat(mistaken.enteredBy().subject()).hasToString("loader");
        }

        @Test
        void shows_a_correction_beside_what_it_took_the_place_of() {
            WholeDirectiveView whole = inboxes.whole(MOVEMENT, "2022-01-01");
            HistoryView corrected = of(whole, "directive.DeadlineSet", 0);
            HistoryView correction = of(whole, "directive.DeadlineSet", 1);

            assertThat(corrected.said().path("deadline").asString()).isEqualTo("2018-09");
            assertThat(corrected.correctedBy()).isEqualTo(correction.id());
            assertThat(correction.corrects()).isEqualTo(corrected.id());
        }

        @Test
        void names_everybody_who_was_told_and_what_and_when() {
            assertThat(inboxes.whole(HOUSES, "2022-01-01").addressees())
                    .extracting(
                            addressee -> addressee.unit().id(),
                            AddresseeView::role,
                            AddresseeView::until,
                            AddresseeView::acknowledgedOn)
                    .containsExactly(
                            tuple(INFRASTRUCTURE, Involvement.LEAD, day("2020-01-05"), day("2019-07-12")),
                            tuple(DEPARTMENT, Involvement.COOPERATING, day("2020-01-05"), null),
                            tuple(DEPARTMENT, Involvement.LEAD, null, null));
        }

        @Test
        void that_was_never_heard_of_is_unknown() {
            assertThatThrownBy(() -> inboxes.whole(new DirectiveId("nothing"), "2022-01-01"))
                    .isInstanceOf(UnknownSubject.class);
        }

        private HistoryView of(WholeDirectiveView whole, String type, int n) {
            return whole.history().stream()
                    .filter(line -> line.type().equals(type))
                    .toList()
                    .get(n);
        }
    }
}
