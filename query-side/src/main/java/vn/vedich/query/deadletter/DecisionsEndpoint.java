package vn.vedich.query.deadletter;

import static vn.vedich.query.deadletter.LettersEndpoint.BOOK;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.value.Text;
import vn.vedich.platform.act.OperatorActs;
import vn.vedich.platform.act.StatedReason;
import vn.vedich.platform.deadletter.DeadLetterDropped;
import vn.vedich.platform.deadletter.DeadLettersRetried;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemKind;
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.answer.NotYetCovered;
import vn.vedich.query.deadletter.LettersQuery.LettersOf;
import vn.vedich.query.deadletter.OutcomeView.LackView;

/**
 * {@code POST /api/operations/dead-letters/{projection}/{sequence}/retry} and {@code …/drop}. The log tells who decided and
 * why; whoever follows it for the projection carries it out when it comes to that place, in whichever process.
 */
@RestController
@RequestMapping(SequenceAddress.ROOT + "/{projection}/{sequence}")
class DecisionsEndpoint {

    private final LettersAnswers answers;
    private final OperatorActs acts;
    private final Coverages coverages;

    DecisionsEndpoint(LettersAnswers answers, OperatorActs acts, Coverages coverages) {
        this.answers = answers;
        this.acts = acts;
        this.coverages = coverages;
    }

    /** @param reason why it is worth another try, such as what was mended */
    record RetryRequest(@Nullable String reason) {}

    /**
     * @param reason why the event is given up
     * @param position of the letter: the first one of its sequence, so that nobody drops what he has not seen
     */
    record DropRequest(@Nullable String reason, @Nullable Long position) {}

    @PostMapping("/retry")
    ResponseEntity<OutcomeView> retry(
            @PathVariable String projection,
            @PathVariable String sequence,
            @Nullable @RequestParam(required = false) String version,
            @RequestBody RetryRequest request) {
        requireNoVersion(version);
        String name = SequenceAddress.read(sequence);
        first(projection, name);
        Text reason = StatedReason.of(request.reason(), BOOK.of("reason-is-missing"));
        long position = acts.tell(new DeadLettersRetried(projection, name), reason);
        return outcome(position, projection, name, null);
    }

    @PostMapping("/drop")
    ResponseEntity<OutcomeView> drop(
            @PathVariable String projection,
            @PathVariable String sequence,
            @Nullable @RequestParam(required = false) String version,
            @RequestBody DropRequest request) {
        requireNoVersion(version);
        String name = SequenceAddress.read(sequence);
        LetterView first = first(projection, name);
        Text reason = StatedReason.of(request.reason(), BOOK.of("reason-is-missing"));
        Long dropped = request.position();
        if (dropped == null) {
            throw ProblemFound.doesNotFit(List.of(new ProblemFound.Field("position", BOOK.of("position-is-missing"))));
        }
        if (dropped != first.position()) {
            throw ProblemFound.refused(
                    ProblemKind.REFUSED,
                    "NotTheFirstLetter",
                    BOOK.of("not-the-first", Map.of("position", dropped, "first", first.position())));
        }
        long position = acts.tell(new DeadLetterDropped(projection, name, dropped, first.event()), reason);
        return outcome(position, projection, name, new LackView(dropped, first.event()));
    }

    /** What is decided of the live letters, a version that is being made carries out where it comes to it. */
    private static void requireNoVersion(@Nullable String version) {
        if (version != null) {
            throw ProblemFound.refused(
                    ProblemKind.REFUSED, "OnlyOfWhatIsLive", BOOK.of("only-of-what-is-live", Map.of()));
        }
    }

    private LetterView first(String projection, String sequence) {
        return answers.first(projection, sequence)
                .orElseThrow(() -> LettersEndpoint.nothingParked(projection, sequence));
    }

    private ResponseEntity<OutcomeView> outcome(
            long position, String projection, String sequence, @Nullable LackView lacks) {
        boolean carriedOut = isCovered(projection, position);
        OutcomeView outcome = answers.answer(new LettersOf(projection, null, sequence, 0, 1))
                .map(left -> new OutcomeView(
                        position,
                        carriedOut,
                        lacks,
                        left.letters(),
                        left.items().getFirst()))
                .orElseGet(() -> new OutcomeView(position, carriedOut, lacks, 0, null));
        return ResponseEntity.status(carriedOut ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .contentType(MediaType.APPLICATION_JSON)
                .body(outcome);
    }

    private boolean isCovered(String projection, long position) {
        try {
            coverages.of(projection).answer(Long.toString(position), () -> projection);
            return true;
        } catch (NotYetCovered e) {
            return false;
        }
    }
}
