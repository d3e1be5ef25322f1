package vn.vedich.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.log.EventLog;
import vn.vedich.platform.problem.Languages;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.export.form.Format;
import vn.vedich.query.export.receipt.Comparison;
import vn.vedich.query.export.receipt.FixedMoment;
import vn.vedich.query.export.receipt.Receipt;
import vn.vedich.query.export.receipt.Verdict;
import vn.vedich.query.export.receipt.Verdict.Cause;
import vn.vedich.query.export.receipt.Verdict.Difference;

/** Asks the question of a receipt again, at its moment, and holds what comes of it to the receipt. */
@Component
class Verifying {

    private static final String CHECK = "check";

    private final Exports exports;
    private final ErasedPositions erased;
    private final EventLog log;

    Verifying(Exports exports, ErasedPositions erased, EventLog log) {
        this.exports = exports;
        this.erased = erased;
        this.log = log;
    }

    Verdict verify(Receipt receipt, EnteredBy caller) {
        if (receipt.moment().knownAt() > log.head()) {
            return Verdict.of(List.of(
                    new Difference(Set.of(Cause.LOG_IS_SHORTER), Set.of(), 0, receipt.rows(), List.of(), List.of())));
        }
        LongStream.Builder positions = LongStream.builder();
        Receipt now = again(receipt, caller, positions);
        long[] ofRows = positions.build().toArray();
        return new Comparison(
                        receipt,
                        now,
                        (first, last) -> between(ofRows, first, last),
                        () -> erased.until(receipt.moment().knownAt()))
                .verdict();
    }

    private Receipt again(Receipt receipt, EnteredBy caller, LongStream.Builder positions) {
        try {
            return exports.begin(CHECK, wanted(receipt), caller)
                    .writeTo(OutputStream.nullOutputStream(), positions::accept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Wanted wanted(Receipt receipt) {
        String[] halves = receipt.question().split("\\?", 2);
        SortedMap<String, String> parameters = new TreeMap<>(halves.length < 2 ? Map.of() : QueryText.read(halves[1]));
        FixedMoment moment = receipt.moment();
        if (moment.asOf() != null) {
            parameters.put(Wanted.AS_OF, moment.asOf().toString());
        }
        parameters.put(Wanted.KNOWN_AT, Long.toString(moment.knownAt()));
        if (moment.reportedBy() != null) {
            parameters.put(Wanted.REPORTED_BY, moment.reportedBy().toString());
        }
        return new Wanted(
                UriUtils.decode(halves[0], StandardCharsets.UTF_8),
                parameters,
                Parameters.word("format", receipt.format(), Format.class).orElseThrow(),
                Languages.accepted(receipt.language()));
    }

    private static Stream<Long> between(long[] positions, long first, long last) {
        return LongStream.rangeClosed(Math.max(first, 1), Math.min(last, positions.length))
                .map(row -> positions[(int) row - 1])
                .filter(position -> position >= 0)
                .boxed();
    }
}
