package vn.vedich.query.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.subscription.Language;
import vn.vedich.kernel.subscription.SubscriptionEvent;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;
import vn.vedich.platform.measure.Counts;
import vn.vedich.query.feed.FeedFigures.Read;
import vn.vedich.query.story.AnsweringSystem;
import vn.vedich.query.story.DirectiveStory;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.Story;
import vn.vedich.query.subscription.FeedAddress;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingFeedsOverHttpTest {

    private static final SubscriptionId FEED = new SubscriptionId("roads");
    private static final SubscriptionId OF_DISTRICT = new SubscriptionId("leaders");
    private static final SubscriptionId NEVER_OPENED = new SubscriptionId("nobody");
    private static final Pattern ENTRY = Pattern.compile("<id>(tag:[^<]*:change/(\\d+))</id>");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]*)\"");

    private final SampleStory sample = SampleStory.untilJuly2019();
    private final Story story = sample.story;

    @TempDir
    private Path folder;

    private AnsweringSystem system;
    private int told;

    @BeforeEach
    void start() {
        system = AnsweringSystem.in(folder, Clock.fixed(Instant.parse("2019-07-09T02:00:00Z"), ZoneOffset.UTC));
        story.tell(
                "2019-07-09", new SubscriptionEvent.FeedOpened(FEED, SampleStory.INFRASTRUCTURE, Language.VIETNAMESE));
        story.tell("2019-07-09", new SubscriptionEvent.FeedOpened(OF_DISTRICT, SampleStory.DISTRICT, Language.ENGLISH));
    }

    @AfterEach
    void stop() {
        SecurityContextHolder.clearContext();
        system.close();
    }

    @Test
    void a_calendar_has_what_is_awaited_of_the_unit_and_has_a_deadline() throws Exception {
        MockHttpServletResponse answer = calendar(FEED);

        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(events(answer)).containsExactly("temporary-houses@ve-dich.localhost 20191231");
        assertThat(unfolded(answer)).contains("SUMMARY:Hạn: Thống kê\\, lên phương án chi tiết");
    }

    @Test
    void what_is_done_or_taken_away_is_not_in_it_any_more_and_what_is_put_off_moves() throws Exception {
        story.tell("2019-07-09", new DirectiveEvent.DeadlineExtended(DirectiveStory.HOUSES, DayOrMonth.of("2020-02")));
        assertThat(events(calendar(FEED)))
                .as("a month ends with its last day")
                .containsExactly("temporary-houses@ve-dich.localhost 20200229");

        story.tell("2019-07-09", new DirectiveEvent.DirectiveWithdrawn(DirectiveStory.HOUSES));
        assertThat(events(calendar(FEED))).isEmpty();
    }

    @Test
    void a_leadership_follows_what_lies_below_it_in_its_own_language() throws Exception {
        MockHttpServletResponse answer = calendar(OF_DISTRICT);

        assertThat(events(answer)).containsExactly("temporary-houses@ve-dich.localhost 20191231");
        assertThat(unfolded(answer)).contains("SUMMARY:Due: ");
    }

    @Test
    void changes_come_newest_first_in_parts_that_hold_each_once() throws Exception {
        for (int n = 0; n < 120; n++) {
            issue(n);
        }
        List<Long> read = new ArrayList<>();
        String address = path(FEED, "changes.atom");
        while (address != null) {
            String feed = ask(get(address)).getContentAsString();
            ENTRY.matcher(feed).results().map(m -> Long.parseLong(m.group(2))).forEach(read::add);
            address = NEXT.matcher(feed)
                    .results()
                    .map(m -> m.group(1))
                    .findFirst()
                    .orElse(null);
        }

        assertThat(read).hasSize(121).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void a_change_says_what_happened_and_whose_act_it_was_but_no_person() throws Exception {
        MockHttpServletResponse answer = ask(get(path(FEED, "changes.atom")));

        assertThat(answer.getContentType()).isEqualTo("application/atom+xml;charset=UTF-8");
        assertThat(answer.getContentAsString())
                .contains("<title>", "giao nhiệm vụ", "<name>Quảng Lâm</name>", "Hạn: 2019-12-31.")
                .doesNotContain("loader");
    }

    @Test
    void what_was_read_is_asked_for_again_without_being_sent_again() throws Exception {
        MockHttpServletResponse first = calendar(FEED);
        String tag = first.getHeader("ETag");

        MockHttpServletResponse again = ask(get(path(FEED, "calendar.ics")).header("If-None-Match", tag));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentLength()).isZero();
        assertThat(again.getHeader("ETag")).isEqualTo(tag);

        story.tell("2019-07-09", new DirectiveEvent.DirectiveWithdrawn(DirectiveStory.HOUSES));
        assertThat(ask(get(path(FEED, "calendar.ics")).header("If-None-Match", tag))
                        .getStatus())
                .isEqualTo(200);
    }

    /** What vanished from a feed has no time, so nobody can say since when a feed is as it is. */
    @Test
    void who_says_only_when_he_read_it_is_sent_it() throws Exception {
        assertThat(calendar(FEED).getHeader("Last-Modified")).isNull();
        story.tell("2019-07-09", new DirectiveEvent.DirectiveWithdrawn(DirectiveStory.HOUSES));

        MockHttpServletResponse again =
                ask(get(path(FEED, "calendar.ics")).header("If-Modified-Since", "Fri, 31 Dec 2100 23:59:59 GMT"));

        assertThat(again.getStatus()).isEqualTo(200);
        assertThat(events(again)).isEmpty();
    }

    @Test
    void nobody_on_the_way_keeps_it_or_passes_the_address_on() throws Exception {
        MockHttpServletResponse answer = calendar(FEED);

        assertThat(answer.getHeader("Cache-Control")).contains("private").contains("max-age=300");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("X-Robots-Tag")).isEqualTo("noindex");
    }

    @Test
    void a_revoked_address_leads_nowhere_from_the_answer_on_that_covers_it() throws Exception {
        assertThat(calendar(FEED).getStatus()).isEqualTo(200);

        story.tell("2019-07-09", new SubscriptionEvent.FeedRevoked(FEED));

        assertThat(calendar(FEED).getStatus()).isEqualTo(404);
        assertThat(ask(get(path(FEED, "changes.atom"))).getStatus()).isEqualTo(404);
        assertThat(calendar(OF_DISTRICT).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"roads", "roads.", "roads.AAAA", "%00", "..", "a%2Fb", "roads.%F0%9F%8C%BE", "-.", "ROADS.x"})
    void what_somebody_makes_up_leads_nowhere_and_waits_for_nothing(String token) throws Exception {
        append();
        MockHttpServletResponse answer = http(get("/feeds/" + token + "/calendar.ics?atLeast=999999"));

        assertThat(answer.getStatus()).isIn(400, 404);
    }

    @Test
    void a_right_address_of_what_was_never_opened_leads_nowhere() throws Exception {
        assertThat(calendar(NEVER_OPENED).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"before=x", "before=-1", "before=99999999999999999999", "atLeast=x"})
    void a_parameter_of_another_form_is_refused(String parameter) throws Exception {
        append();
        assertThat(http(get(path(FEED, "changes.atom") + "?" + parameter)).getStatus())
                .isEqualTo(400);
    }

    @Test
    void an_address_that_is_asked_for_too_often_is_answered_later() throws Exception {
        MockHttpServletResponse last = calendar(FEED);
        for (int n = 0; n <= FeedAllowance.BURST; n++) {
            last = http(get(path(FEED, "changes.atom") + "?before=0"));
        }

        assertThat(last.getStatus()).isEqualTo(429);
        assertThat(last.getHeader("Retry-After")).isEqualTo("10");
        Counts<Read> reads = system.bean(FeedFigures.class).reads();
        assertThat(reads.of(Read.REFUSED)).isPositive();
        assertThat(reads.of(Read.ANSWERED) + reads.of(Read.REFUSED)).isEqualTo(FeedAllowance.BURST + 2);
    }

    @Test
    void the_units_own_officer_and_who_leads_it_are_told_the_address_and_nobody_else_is() throws Exception {
        append();
        assertThat(address("infrastructure", Role.DEPARTMENT_OFFICER).getStatus())
                .isEqualTo(200);
        assertThat(address("dam-ha", Role.LEADERSHIP).getStatus()).isEqualTo(200);
        assertThat(address("agriculture", Role.DEPARTMENT_OFFICER).getStatus()).isEqualTo(403);
        assertThat(address("dam-ha", Role.AUDITOR).getStatus()).isEqualTo(403);
        assertThat(address("infrastructure", Role.ANALYST).getStatus()).isEqualTo(403);
        assertThat(address("quang-lam", Role.COMMUNE_OFFICER).getStatus()).isEqualTo(403);

        JsonNode told = json(address("infrastructure", Role.DEPARTMENT_OFFICER));
        String calendar = told.path("calendar").asString();
        assertThat(calendar).startsWith("http://localhost/feeds/roads.");
        assertThat(http(get(calendar.substring("http://localhost".length()))).getStatus())
                .isEqualTo(200);
    }

    @Test
    void the_list_of_subscriptions_says_no_address() throws Exception {
        append();
        MockHttpServletResponse answer =
                http(get("/api/subscriptions?unit=infrastructure&atLeast=" + (story.length() - 1)));

        assertThat(answer.getContentAsString())
                .contains("\"id\":\"roads\"", "\"kind\":\"FEED\"")
                .doesNotContain("feeds/");
        assertThat(http(get("/api/subscriptions")).getStatus()).isEqualTo(400);
        assertThat(http(get("/api/subscriptions?unit=nowhere")).getStatus()).isEqualTo(404);
    }

    @Test
    void no_more_feeds_of_a_unit_are_served_than_so_many() throws Exception {
        for (int n = 0; n < 25; n++) {
            story.tell(
                    "2019-07-09",
                    new SubscriptionEvent.FeedOpened(
                            new SubscriptionId("more-" + n), SampleStory.INFRASTRUCTURE, Language.VIETNAMESE));
        }
        assertThat(calendar(new SubscriptionId("more-18")).getStatus()).isEqualTo(200);
        assertThat(calendar(new SubscriptionId("more-19")).getStatus()).isEqualTo(404);

        story.tell("2019-07-09", new SubscriptionEvent.FeedRevoked(FEED));
        assertThat(calendar(new SubscriptionId("more-19")).getStatus()).isEqualTo(200);
    }

    private void issue(int n) {
        story.tell(
                "2019-07-09",
                new DirectiveEvent.DirectiveIssued(
                        new DirectiveId("task-" + n),
                        SampleStory.DISTRICT,
                        Text.of("Nhiệm vụ số " + n),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        new Assignment(SampleStory.INFRASTRUCTURE, List.of()),
                        DayOrMonth.of("2019-09-30")));
    }

    private MockHttpServletResponse calendar(SubscriptionId id) throws Exception {
        return ask(get(path(id, "calendar.ics")));
    }

    private String path(SubscriptionId id, String document) {
        return "/feeds/" + system.bean(FeedAddress.class).token(id) + "/" + document;
    }

    /** Asked once documents cover all that was told. */
    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        append();
        return http(request.param("atLeast", String.valueOf(story.length() - 1)));
    }

    private MockHttpServletResponse http(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer =
                system.http().perform(request).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    private MockHttpServletResponse address(String unit, Role role) throws Exception {
        TestingAuthenticationToken caller = new TestingAuthenticationToken("somebody", "");
        caller.setDetails(new EnteredBy(Text.of("somebody"), Set.of(role), new UnitId(unit)));
        SecurityContextHolder.getContext().setAuthentication(caller);
        return http(get("/api/subscriptions/roads/address?atLeast=" + (story.length() - 1)));
    }

    private void append() {
        system.log().append(story.facts().subList(told, story.length()));
        told = story.length();
    }

    private static JsonNode json(MockHttpServletResponse answer) {
        return JsonMapper.builder().build().readTree(answer.getContentAsByteArray());
    }

    private static String unfolded(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString().replace("\r\n ", "");
    }

    private static List<String> events(MockHttpServletResponse answer) throws Exception {
        new CalendarBuilder().build(new StringReader(answer.getContentAsString()));
        return Pattern.compile("UID:(.*)\r\n(?:.*\r\n)*?DTSTART;VALUE=DATE:(\\d+)")
                .matcher(unfolded(answer))
                .results()
                .map((MatchResult found) -> found.group(1) + " " + found.group(2))
                .toList();
    }
}
