package vn.vedich.query.deadletter;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemKind;
import vn.vedich.platform.problem.Sentences;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.deadletter.LettersQuery.LettersOf;
import vn.vedich.query.deadletter.LettersQuery.Parkings;

/**
 * {@code GET /api/operations/dead-letters} and {@code /api/operations/dead-letters/{projection}/{sequence}}: of what is live or,
 * with {@code version}, of what is being made.
 */
@RestController
@RequestMapping(SequenceAddress.ROOT)
class LettersEndpoint {

    static final Sentences BOOK = new Sentences("vn.vedich.query.deadletter.letters");

    private static final long MOST = Integer.MAX_VALUE;

    private final LettersAnswers answers;

    LettersEndpoint(LettersAnswers answers) {
        this.answers = answers;
    }

    @GetMapping
    Listed<ParkedView> parked(
            @Nullable @RequestParam(required = false) String projection,
            @Nullable @RequestParam(required = false) String version,
            @Nullable @RequestParam(required = false) String cursor,
            @Nullable @RequestParam(required = false) String limit) {
        return answers.answer(
                new Parkings(projection, number(version), Cursor.read(cursor).orElse(null), Parameters.limit(limit)));
    }

    @GetMapping("/{projection}/{sequence}")
    SequenceView letters(
            @PathVariable String projection,
            @PathVariable String sequence,
            @Nullable @RequestParam(required = false) String version,
            @Nullable @RequestParam(required = false) String from,
            @Nullable @RequestParam(required = false) String limit) {
        String name = SequenceAddress.read(sequence);
        return answers.answer(new LettersOf(
                        projection,
                        number(version),
                        name,
                        Parameters.position("from", from, 0),
                        Parameters.limit(limit)))
                .orElseThrow(() -> nothingParked(projection, name));
    }

    /** Of a version, as rebuilds name it; null when nothing is said. */
    private static @Nullable Integer number(@Nullable String version) {
        return version == null ? null : Math.toIntExact(Math.min(Parameters.position("version", version, 0), MOST));
    }

    static ProblemFound nothingParked(String projection, String sequence) {
        return ProblemFound.of(
                ProblemKind.NOT_FOUND,
                BOOK.of("nothing-parked", Map.of("projection", projection, "sequence", sequence)));
    }
}
