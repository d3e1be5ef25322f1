package vn.vedich.query.bundle;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.log.EventLog;
import vn.vedich.log.notary.ProvenLog;
import vn.vedich.query.answer.BadParameter;
import vn.vedich.query.answer.BadParameter.Form;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.moment.Moment;
import vn.vedich.query.moment.Moments;
import vn.vedich.query.moment.MomentsAsked;

/**
 * {@code GET /api/communes/{id}/scorecard/bundle}: a scorecard's figures in one file that is checked without this system. With
 * {@code witnesses}, a number, it is proven under the newest checkpoint that so many cosigned.
 */
@RestController
class BundleEndpoint {

    private static final String ZIP = "application/zip";

    private final BundleAnswers answers;
    private final Moments moments;
    private final EventLog log;
    private final ProvenLog proven;

    BundleEndpoint(BundleAnswers answers, Moments.Finder moments, EventLog log, ProvenLog proven) {
        this.answers = answers;
        this.moments = moments.of("scorecard");
        this.log = log;
        this.proven = proven;
    }

    @GetMapping(path = "/api/communes/{id}/scorecard/bundle", produces = ZIP)
    ResponseEntity<StreamingResponseBody> bundle(
            @PathVariable String id,
            @ModelAttribute MomentsAsked when,
            @Nullable @RequestParam(required = false) String criteriaSet,
            @Nullable @RequestParam(required = false) String witnesses) {
        UnitId unit = Parameters.id("id", id, UnitId::new);
        CriteriaSetId set = Parameters.optionalId("criteriaSet", criteriaSet, CriteriaSetId::new)
                .orElse(null);
        Covered<Moment> covered = moments.together(when, BundleEndpoint::single);
        Moment moment = Objects.requireNonNull(covered.answer());
        Knowledge.Then known = moment.known() instanceof Knowledge.Then then ? then : null;
        long through = known == null ? covered.position() : known.through();
        Bundle bundle = answers.answer(new BundleQuery(
                unit,
                set,
                moment.day(),
                through,
                mustBeCovered(when, through),
                known == null ? null : known.reportedBy(),
                witnesses));
        StreamingResponseBody body = new BundleStreaming(bundle, log, proven)::writeTo;
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(ZIP))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(bundle.fileName())
                                .build()
                                .toString())
                .body(body);
    }

    /** Whoever names a position gets it or is told why not. Whoever asks for now gets what is signed by now. */
    private static long mustBeCovered(MomentsAsked when, long through) {
        long atLeast = Parameters.position("atLeast", when.atLeast(), -1);
        boolean named = when.knownAt() != null && !when.knownAt().equals("now");
        return named ? Math.max(atLeast, through) : atLeast;
    }

    private static Moment single(List<Moment> asked) {
        if (asked.size() != 1) {
            throw new BadParameter("knownAt", Form.SINGLE_MOMENT);
        }
        return asked.getFirst();
    }
}
