package vn.vedich.query.digest;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import vn.vedich.kernel.subscription.SubscriptionEvent.DigestSubscribed;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemKind;
import vn.vedich.query.feed.Said;
import vn.vedich.query.subscription.FeedAddress;
import vn.vedich.query.subscription.SubscriptionStore;

/**
 * {@code GET} and {@code POST /feeds/{token}/digest}: what the link in a mail leads to. Looking ends nothing, because mail programs
 * look at links by themselves; one click does (RFC 8058).
 */
@RestController
class EndingEndpoint {

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final SubscriptionStore subscriptions;
    private final FeedAddress addresses;
    private final DigestEnding ending;
    private final Clock clock;

    EndingEndpoint(SubscriptionStore subscriptions, FeedAddress addresses, DigestEnding ending, Clock clock) {
        this.subscriptions = subscriptions;
        this.addresses = addresses;
        this.ending = ending;
        this.clock = clock;
    }

    @GetMapping("/feeds/{token}/digest")
    ResponseEntity<byte[]> ask(@PathVariable String token) {
        DigestSubscribed digest = digest(token);
        if (subscriptions.sentDigest(digest.subscriptionId()).isEmpty()) {
            return page(digest, paragraph(said(digest).of("ended")));
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Calendar.VIETNAM);
        Said said = said(digest);
        String unit = said.unit(subscriptions.named(digest.unitId(), today));
        return page(
                digest,
                paragraph(said.of("ending", Map.of("unit", unit))) + "<form method=\"post\"><button>"
                        + escaped(said.of("endNow")) + "</button></form>");
    }

    @PostMapping("/feeds/{token}/digest")
    ResponseEntity<byte[]> end(@PathVariable String token) {
        DigestSubscribed digest = digest(token);
        ending.end(digest.subscriptionId());
        return page(digest, paragraph(said(digest).of("ended")));
    }

    private DigestSubscribed digest(String token) {
        return addresses
                .of(token)
                .flatMap(subscriptions::digest)
                .orElseThrow(() -> ProblemFound.of(ProblemKind.NOT_FOUND));
    }

    private static Said said(DigestSubscribed digest) {
        return new Said(Letter.BOOK, digest.language().locale());
    }

    private static ResponseEntity<byte[]> page(DigestSubscribed digest, String body) {
        String page = "<!DOCTYPE html>\n<html lang=\""
                + digest.language().locale().getLanguage()
                + "\"><head><meta charset=\"utf-8\"><title>Về Đích</title></head><body>" + body + "</body></html>\n";
        return ResponseEntity.ok()
                .contentType(PAGE)
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .body(page.getBytes(StandardCharsets.UTF_8));
    }

    private static String paragraph(String text) {
        return "<p>" + escaped(text) + "</p>";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
