package vn.vedich.query.moment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.vedich.query.answer.BadParameter;
import vn.vedich.query.answer.BadParameter.Form;
import vn.vedich.query.answer.Coverage;
import vn.vedich.query.answer.Parameters;

/**
 * The moments that a question is about, as they were sent: of each clock one value, which then holds for all, or one for each
 * moment, separated by commas; nothing, or {@code now}, stands for now.
 *
 * @param asOf the day for which it is answered, in Vietnam
 * @param knownAt a position, a time, or a day up to its end: the log is taken into account up to there, by when it recorded
 * @param reportedBy a day: entries attested to have reached the authority on paper only later are left out
 * @param atLeast a position that must be covered
 */
public record MomentsAsked(
        @Nullable String asOf,
        @Nullable String knownAt,
        @Nullable String reportedBy,
        @Nullable String atLeast) {

    /** At most so many moments in one question. */
    public static final int MOST = 12;

    private static final String NOW = "now";

    /** One of the moments. */
    record Asked(
            @Nullable LocalDate day,
            KnownAt known,
            @Nullable LocalDate reportedBy) {}

    /** @throws BadParameter when a parameter does not have its form */
    List<Asked> moments() {
        List<String> days = values(asOf);
        List<String> known = values(knownAt);
        List<String> reported = values(reportedBy);
        int many =
                IntStream.of(days.size(), known.size(), reported.size()).max().orElse(1);
        check("asOf", days, many);
        check("knownAt", known, many);
        check("reportedBy", reported, many);
        return IntStream.range(0, many)
                .mapToObj(i -> new Asked(
                        day("asOf", at(days, i)), KnownAt.read(at(known, i)), day("reportedBy", at(reported, i))))
                .toList();
    }

    /** The position that must be covered at the least; {@link Coverage#NOTHING} when none was named. */
    long leastPosition() {
        return Parameters.position("atLeast", atLeast, Coverage.NOTHING);
    }

    private static List<String> values(@Nullable String text) {
        return text == null ? List.of("") : List.of(text.split(",", MOST + 2));
    }

    private static void check(String parameter, List<String> values, int many) {
        if (many > MOST || values.size() != 1 && values.size() != many) {
            throw new BadParameter(parameter, Form.MOMENTS);
        }
    }

    private static String at(List<String> values, int index) {
        return values.size() == 1 ? values.getFirst() : values.get(index);
    }

    private static @Nullable LocalDate day(String parameter, String text) {
        return text.isEmpty() || text.equals(NOW)
                ? null
                : Parameters.day(parameter, text).orElse(null);
    }
}
