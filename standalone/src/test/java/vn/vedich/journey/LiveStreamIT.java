package vn.vedich.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.vedich.journey.EventStream.Event;
import vn.vedich.platform.access.AccessEntry;
import vn.vedich.platform.access.AccessEvent.Answered;
import vn.vedich.platform.access.AccessEvent.Looked;
import vn.vedich.platform.access.AccessLog;
import vn.vedich.query.stream.StreamHub;

/** Tried as a department would: over HTTP, on the whole system. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LiveStreamIT {

    private static final String FINANCE = "/api/departments/finance/directives/stream";
    private static final String CULTURE = "/api/departments/culture/directives/stream";
    private static final String DISTRICT = "/api/directives/stream?unit=dam-ha";
    private static final Pattern ID = Pattern.compile("id: (\\d+)\ndata: [^\n]*\n\n");

    @TempDir
    private static Path data;

    private static Installation installation;

    @BeforeAll
    static void start() {
        installation = Installation.with(
                data,
                "--vedich.streams.most=4",
                "--vedich.streams.most-of-a-caller=3",
                "--vedich.streams.heartbeat=100ms",
                "--server.tomcat.connection-timeout=1s");
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    @Test
    void a_department_hears_of_what_is_open_and_of_every_change_and_after_a_loss_of_exactly_what_it_missed()
            throws IOException {
        long issued;
        try (EventStream stream = listen("dept.finance", FINANCE)) {
            List<Event> beginning = stream.until("current");
            JsonNode inbox = installation.ask("dept.finance", "/api/departments/finance/directives?limit=500");
            assertThat(beginning.subList(0, beginning.size() - 1)).isNotEmpty().allSatisfy(open -> {
                assertThat(open.name()).isEqualTo("open");
                assertThat(open.id()).isEmpty();
                assertThat(inbox.path("items").valueStream())
                        .contains(open.json().path("directive"));
            });
            assertThat(beginning.getLast().json().path("open").asInt()).isEqualTo(beginning.size() - 1);

            issued = issue("heard-of", "finance");

            Event changed = stream.next();
            assertThat(changed.name()).isEqualTo("changed");
            assertThat(changed.position())
                    .isEqualTo(issued)
                    .isGreaterThan(beginning.getLast().position());
            assertThat(changed.json().path("type").asString()).isEqualTo("directive.DirectiveIssued");
            assertThat(changed.json().path("summary").path("en").asString())
                    .contains("Finance and Planning leads", "“heard-of 0”");
            assertThat(changed.json().path("summary").path("vi").asString()).contains("giao nhiệm vụ");
            assertThat(changed.json().path("directive").path("role").asString()).isEqualTo("LEAD");
        }
        List<Long> missed =
                IntStream.range(1, 4).mapToObj(n -> amend("heard-of", n)).toList();
        try (EventStream stream = listen("dept.finance", FINANCE, "Last-Event-ID", Long.toString(issued));
                EventStream later =
                        listen("dept.finance", FINANCE, "Last-Event-ID", Long.toString(missed.getFirst()))) {
            List<Event> heard = List.of(stream.next(), stream.next(), stream.next());
            assertThat(heard).extracting(Event::position).isEqualTo(missed);
            assertThat(List.of(later.next(), later.next())).isEqualTo(heard.subList(1, 3));
            long next = amend("heard-of", 4);
            assertThat(stream.next().position()).isEqualTo(next);
            assertThat(later.next().position()).isEqualTo(next);
        }
    }

    @Test
    void leadership_hears_of_the_whole_district_and_a_department_of_nothing_that_is_not_its_own() throws IOException {
        try (EventStream district = listen("leader", DISTRICT);
                EventStream culture = listen("dept.culture", CULTURE)) {
            district.until("current");
            culture.until("current");
            long others = issue("of-finance", "finance");
            long own = issue("of-culture", "culture");

            assertThat(culture.next().position()).isEqualTo(own);
            assertThat(List.of(district.next(), district.next()))
                    .extracting(Event::position)
                    .containsExactly(others, own);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/departments/finance/directives/stream, abc, 400",
        "/api/departments/finance/directives/stream, -1, 400",
        "/api/departments/finance/directives/stream, '', 400",
        "/api/departments/finance/directives/stream, 999999999, 400",
        "/api/departments/finance/directives/stream, 99999999999999999999, 400",
        "/api/directives/stream?unit=Not%20An%20Id, 5, 400",
        "/api/departments/of-no-name/directives/stream, 5, 404",
        "/api/communes/finance/directives/stream, 5, 404",
        "/api/directives/stream?unit=of-no-name, 5, 404"
    })
    void what_does_not_fit_is_answered_as_a_problem(String path, String last, int status) {
        HttpResponse<String> answer = installation.get("dept.finance", path, "Last-Event-ID", last);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Installation.json(answer).path("detail").asString()).isNotBlank();
    }

    @Test
    void who_has_not_signed_in_hears_nothing_and_who_only_asks_for_the_head_is_not_kept() {
        assertThat(installation.get("", FINANCE).statusCode()).isEqualTo(401);
        HttpResponse<String> head = installation.send(
                installation.request("dept.finance", FINANCE).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        assertThat(installation
                        .get("dept.finance", FINANCE, "Accept", "application/json")
                        .statusCode())
                .isEqualTo(406);
    }

    @Test
    void nobody_has_more_streams_than_his_share_and_all_together_no_more_than_there_are() throws IOException {
        try (EventStream _ = listen("analyst", CULTURE);
                EventStream _ = listen("analyst", CULTURE);
                EventStream _ = listen("analyst", CULTURE)) {
            HttpResponse<String> tooMany = installation.get("analyst", CULTURE);
            assertThat(tooMany.statusCode()).isEqualTo(429);
            assertThat(tooMany.headers().firstValue("Retry-After")).hasValue("5");
            try (EventStream _ = listen("leader", DISTRICT)) {
                HttpResponse<String> full = installation.get("dept.finance", FINANCE);
                assertThat(full.statusCode()).isEqualTo(503);
                assertThat(full.headers().firstValue("Retry-After")).hasValue("5");
            }
        }
    }

    @Test
    void that_an_auditor_listens_is_kept_before_the_first_line_and_that_he_ceased_after_the_last() throws IOException {
        AccessLog record = installation.bean(AccessLog.class);
        long before = record.head();
        try (EventStream stream = listen("auditor", FINANCE)) {
            stream.next();
            assertThat(entries(record, before))
                    .hasSize(1)
                    .allSatisfy(entry -> assertThat(entry.event())
                            .isInstanceOfSatisfying(
                                    Looked.class,
                                    looked -> assertThat(
                                                    looked.question().path().value())
                                            .isEqualTo(FINANCE)));
        }
        awaitNobody();
        await().until(() -> entries(record, before).stream().anyMatch(entry -> entry.event() instanceof Answered));
    }

    @Test
    void who_does_not_read_is_dropped_while_others_hear_everything_and_goes_on_without_loss() throws IOException {
        StreamHub hub = installation.bean(StreamHub.class);
        try (EventStream quick = listen("leader", DISTRICT);
                Socket slow = notReading("dept.finance", FINANCE)) {
            long began = quick.until("current").getLast().position();
            await().until(() -> hub.listening() == 2);
            List<Long> expected = new ArrayList<>();
            String story = "dài ".repeat(1_500);
            while (hub.listening() == 2) {
                expected.add(issue("story-" + expected.size(), "finance", story));
                assertThat(expected.size()).as("not dropped").isLessThan(3_000);
            }
            expected.add(issue("last-story", "finance"));
            for (long position : expected) {
                assertThat(quick.next().position()).isEqualTo(position).isGreaterThan(began);
            }
            List<Long> heard = new ArrayList<>(positionsIn(slow).stream()
                    .filter(position -> position >= expected.getFirst())
                    .toList());
            assertThat(heard.size()).isBetween(1, expected.size() - 1);
            try (EventStream again = listen("dept.finance", FINANCE, "Last-Event-ID", Long.toString(heard.getLast()))) {
                while (heard.size() < expected.size()) {
                    heard.add(again.next().position());
                }
            }
            assertThat(heard).isEqualTo(expected);
        }
    }

    @Test
    void when_the_system_is_stopped_streams_end_and_do_not_hold_it_up(@TempDir Path other) throws IOException {
        Installation stopped = Installation.withRecord(other);
        List<Event> events = new ArrayList<>();
        try (EventStream stream = new EventStream(stopped.open(stopped.request("leader", "/api/directives/stream"))
                .body())) {
            stream.until("current");
            // What is not ended by itself within the time that requests have is cut.
            stopped.close();
            assertThat(stream.breaksOff(events)).isFalse();
            assertThat(events).isEmpty();
        }
    }

    private static EventStream listen(String account, String path, String... headers) {
        HttpResponse<InputStream> answer = installation.open(installation.request(account, path, headers));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        return new EventStream(answer.body());
    }

    /** As by a program that hangs; there is little room for what it does not read. */
    private static Socket notReading(String account, String path) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        String[] hostAndPort =
                installation.address().substring("http://".length()).split(":");
        socket.connect(new InetSocketAddress(hostAndPort[0], Integer.parseInt(hostAndPort[1])));
        String credentials = Base64.getEncoder().encodeToString((account + ":demo").getBytes(StandardCharsets.UTF_8));
        String request =
                "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " + credentials + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    /** The positions of all changes that had come whole when the connection was cut. */
    private static List<Long> positionsIn(Socket socket) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(read);
        } catch (IOException _) {
            // It was cut, and what had come before is there.
        }
        String unchunked = read.toString(StandardCharsets.UTF_8).replaceAll("\r\n[0-9a-f]+\r\n", "");
        return ID.matcher(unchunked)
                .results()
                .map(found -> Long.parseLong(found.group(1)))
                .toList();
    }

    private static List<AccessEntry> entries(AccessLog record, long before) {
        return record.between(before + 1, record.head());
    }

    /** One who is gone is found out when something is written to him. */
    @BeforeEach
    void awaitNobody() {
        await().until(() -> installation.bean(StreamHub.class).listening() == 0);
    }

    private static long issue(String directive, String lead) {
        return issue(directive, lead, directive + " 0");
    }

    private static long issue(String directive, String lead, String text) {
        return position(installation.command(
                "leader",
                "IssueDirective",
                "{\"directiveId\":\"" + directive + "\",\"issuer\":\"dam-ha\",\"text\":\"" + text
                        + "\",\"concerned\":[],\"criteria\":[],\"projects\":[],\"lead\":\"" + lead
                        + "\",\"cooperating\":[]}"));
    }

    private static long amend(String directive, int n) {
        return position(installation.command(
                "leader",
                "AmendDirective",
                "{\"directiveId\":\"" + directive + "\",\"text\":\"" + directive + " " + n
                        + "\",\"provenance\":{\"reason\":\"as tried\"}}"));
    }

    private static long position(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Installation.json(answer).path("position").asLong();
    }
}
