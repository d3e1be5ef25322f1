package vn.vedich.query.feed;

import java.time.Duration;
import java.util.HexFormat;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.kernel.subscription.SubscriptionEvent.FeedOpened;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemKind;
import vn.vedich.proof.Hashed;
import vn.vedich.query.answer.Coverage;
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.answer.Covering;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.feed.FeedFigures.Read;
import vn.vedich.query.inbox.InboxThen;
import vn.vedich.query.subscription.SubscriptionProjection;
import vn.vedich.query.subscription.SubscriptionSettings;

/**
 * {@code GET /feeds/{token}/calendar.ics} and {@code /feeds/{token}/changes.atom}, for whoever knows the address. Nothing on the way
 * may keep what is read, nor pass the address on.
 */
@RestController
class FeedEndpoint {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final int OCTETS_OF_TAG = 16;

    private final FeedAnswers answers;
    private final FeedAllowance allowance;
    private final FeedFigures figures;
    private final SubscriptionSettings settings;
    private final Covering covering;

    FeedEndpoint(
            FeedAnswers answers,
            FeedAllowance allowance,
            FeedFigures figures,
            SubscriptionSettings settings,
            Coverages coverages) {
        this.answers = answers;
        this.allowance = allowance;
        this.figures = figures;
        this.settings = settings;
        this.covering = coverages.of(SubscriptionProjection.NAME, InboxThen.PROJECTION);
    }

    @GetMapping("/feeds/{token}/calendar.ics")
    ResponseEntity<byte[]> calendar(
            @PathVariable String token, @Nullable @RequestParam(required = false) String atLeast) {
        return read(token, atLeast, CALENDAR, answers::calendar);
    }

    @GetMapping("/feeds/{token}/changes.atom")
    ResponseEntity<byte[]> changes(
            @PathVariable String token,
            @Nullable @RequestParam(required = false) String before,
            @Nullable @RequestParam(required = false) String atLeast) {
        long end = Parameters.position("before", before, Long.MAX_VALUE) - 1;
        String self = self("/feeds/" + token + "/changes.atom");
        return read(
                token,
                atLeast,
                ATOM,
                (feed, through) -> answers.changes(feed, self, Math.min(end, through), before == null));
    }

    private ResponseEntity<byte[]> read(
            String token, @Nullable String atLeast, MediaType type, BiFunction<FeedOpened, Long, byte[]> reading) {
        try {
            ResponseEntity<byte[]> answer = answer(token, atLeast, type, reading);
            figures.reads().count(Read.ANSWERED);
            return answer;
        } catch (ProblemFound no) {
            figures.reads().count(Read.REFUSED);
            throw no;
        }
    }

    /** Told apart by what was read alone: what vanished from a feed leaves nothing behind that could be later than before. */
    private ResponseEntity<byte[]> answer(
            String token, @Nullable String atLeast, MediaType type, BiFunction<FeedOpened, Long, byte[]> reading) {
        SubscriptionId id = answers.addressed(token).orElseThrow(() -> ProblemFound.of(ProblemKind.NOT_FOUND));
        if (!allowance.allows(id)) {
            throw ProblemFound.tooMany(FeedAllowance.FOR_ONE);
        }
        long through = covering.covers(Parameters.position("atLeast", atLeast, Coverage.NOTHING));
        FeedOpened feed = answers.feed(id).orElseThrow(() -> ProblemFound.of(ProblemKind.NOT_FOUND));
        byte[] document = reading.apply(feed, through);
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .eTag(tag(document))
                .body(document);
    }

    private String self(String path) {
        String below = settings.below(path);
        return below != null
                ? below
                : ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(path)
                        .toUriString();
    }

    private static String tag(byte[] bytes) {
        return "\"" + HexFormat.of().formatHex(Hashed.sha256().digest(bytes), 0, OCTETS_OF_TAG) + "\"";
    }
}
