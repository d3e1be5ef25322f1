package vn.vedich.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.EventLog;
import vn.vedich.platform.access.AccessEntry;
import vn.vedich.platform.access.AccessEvent.Looked;
import vn.vedich.platform.access.AccessLog;
import vn.vedich.query.digest.Digesting;

/** A department opens a feed, gives its address to its calendar, and takes it back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedsIT {

    @TempDir
    private static Path data;

    private static Installation installation;

    @BeforeAll
    static void start() {
        installation = Installation.withRecord(data);
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    @Test
    void a_calendar_is_read_without_an_account_until_its_address_is_revoked() {
        long opened = give("dept.infrastructure", "OpenFeed", """
            {"subscriptionId":"roads","unitId":"infrastructure"}\
            """);
        JsonNode told = installation.ask("dept.infrastructure", "/api/subscriptions/roads/address?atLeast=" + opened);
        String calendar = path(told, "calendar");
        String changes = path(told, "changes");

        HttpResponse<String> read = installation.get("", calendar);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).startsWith("BEGIN:VCALENDAR\r\n").contains("BEGIN:VEVENT\r\n");
        assertThat(read.headers().allValues("Cache-Control"))
                .singleElement()
                .asString()
                .contains("private");
        assertThat(read.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(installation.get("", calendar, "If-None-Match", etag(read)).statusCode())
                .isEqualTo(304);
        assertThat(installation.get("", changes).body()).contains("<feed xmlns=\"http://www.w3.org/2005/Atom\"");
        assertThat(installation.post("", calendar, "text/plain", "").statusCode())
                .isEqualTo(401);
        assertThat(installation.get("", "/feeds/" + token(calendar)).statusCode())
                .isEqualTo(401);

        long revoked = give("dept.infrastructure", "RevokeFeed", "{\"subscriptionId\":\"roads\"}");
        assertThat(installation.get("", calendar + "?atLeast=" + revoked).statusCode())
                .isEqualTo(404);
        assertThat(installation.get("", changes).statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_else_is_told_an_address_and_who_asks_is_recorded_without_it() {
        assertThat(installation
                        .get("dept.finance", "/api/subscriptions/quang-lam-calendar/address")
                        .statusCode())
                .isEqualTo(403);
        assertThat(installation
                        .get("auditor", "/api/subscriptions/quang-lam-calendar/address")
                        .statusCode())
                .isEqualTo(403);
        JsonNode told = installation.ask("commune.quang-lam", "/api/subscriptions/quang-lam-calendar/address");
        String calendar = path(told, "calendar");
        assertThat(installation.get("auditor", calendar).statusCode()).isEqualTo(200);

        assertThat(looked("commune.quang-lam")).contains("/api/subscriptions/quang-lam-calendar/address");
        assertThat(looked("auditor")).contains("/feeds/-/calendar.ics").doesNotContain(token(calendar));
        assertThat(installation.bean(EventLog.class).read(0, EventLog.MAX_READ))
                .noneSatisfy(event -> assertThat(event.payload()).contains(secret(calendar)));
    }

    @Test
    void without_a_mail_server_nobody_sends_the_digest_that_is_subscribed_to() {
        JsonNode told = installation.ask("commune.quang-lam", "/api/subscriptions/quang-lam-digest/address");

        assertThat(told.path("mail").asString()).isEqualTo("vanphong@quanglam.example");
        assertThat(installation.beans(Digesting.class)).isEmpty();
    }

    private static long give(String account, String command, String body) {
        HttpResponse<String> answer = installation.command(account, command, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Installation.JSON.readTree(answer.body()).path("position").asLong();
    }

    private static String path(JsonNode told, String which) {
        String address = told.path(which).asString();
        assertThat(address).startsWith(installation.address() + "/feeds/");
        return address.substring(installation.address().length());
    }

    private static String token(String path) {
        return path.split("/")[2];
    }

    private static String secret(String path) {
        String token = token(path);
        return token.substring(token.lastIndexOf('.') + 1);
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static String looked(String account) {
        StringBuilder paths = new StringBuilder();
        AccessLog accesses = installation.bean(AccessLog.class);
        for (AccessEntry entry : accesses.between(0, accesses.head())) {
            if (entry.caller().subject().equals(Text.of(account)) && entry.event() instanceof Looked looked) {
                paths.append(looked.question().path()).append("\n");
            }
        }
        return paths.toString();
    }
}
