package vn.vedich.command.desk;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.value.InvalidValue;
import vn.vedich.platform.problem.InvalidValues;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemFound.Field;
import vn.vedich.platform.problem.Sentence;

/** Reads the headers that a command may come with. */
final class Headers {

    static final String KEY = "Idempotency-Key";
    static final String IF_MATCH = "If-Match";

    private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,9})\"");

    private Headers() {}

    static CommandId key(String header) {
        try {
            return new CommandId(header);
        } catch (InvalidValue e) {
            throw misfit(KEY, InvalidValues.sentence(e));
        }
    }

    static @Nullable Integer version(@Nullable String header) {
        if (header == null) {
            return null;
        }
        Matcher version = VERSION.matcher(header.strip());
        if (!version.matches()) {
            throw misfit(IF_MATCH, Refusals.BOOK.of("version-is-quoted"));
        }
        return Integer.valueOf(version.group(1));
    }

    private static ProblemFound misfit(String header, Sentence why) {
        return ProblemFound.doesNotFit(List.of(new Field(header, why)));
    }
}
