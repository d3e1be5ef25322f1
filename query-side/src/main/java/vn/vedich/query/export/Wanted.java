package vn.vedich.query.export;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.vedich.query.export.form.Format;

/**
 * What somebody wants exported, as it was sent.
 *
 * @param path of the question behind {@code /api/}
 * @param parameters of the question and the moment
 */
public record Wanted(String path, SortedMap<String, String> parameters, Format format, Locale language) {

    static final String AS_OF = "asOf";
    static final String KNOWN_AT = "knownAt";
    static final String REPORTED_BY = "reportedBy";
    static final String AT_LEAST = "atLeast";

    /** The earlier one of two moments; the other names stand for the later one then. */
    static final String BEFORE_AS_OF = "beforeAsOf";

    static final String BEFORE_KNOWN_AT = "beforeKnownAt";
    static final String BEFORE_REPORTED_BY = "beforeReportedBy";
    static final List<String> BEFORE = List.of(BEFORE_AS_OF, BEFORE_KNOWN_AT, BEFORE_REPORTED_BY);

    private static final String NOW = "now";

    public Wanted {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    Wanted(String path, Map<String, String> parameters, Format format, Locale language) {
        this(path, new TreeMap<>(parameters), format, language);
    }

    @Nullable
    String parameter(String name) {
        return parameters.get(name);
    }

    /** Both moments' values of one clock; the earlier one is either named apart, or stands before a comma. */
    @Nullable
    String both(String before, String parameter) {
        return BEFORE.stream().noneMatch(parameters::containsKey)
                ? parameter(parameter)
                : parameters.getOrDefault(before, NOW) + "," + parameters.getOrDefault(parameter, NOW);
    }

    /** The parameters of the question alone. */
    SortedMap<String, String> ofQuestion() {
        SortedMap<String, String> rest = new TreeMap<>(parameters);
        rest.keySet().removeAll(List.of(AS_OF, KNOWN_AT, REPORTED_BY, AT_LEAST));
        return rest;
    }
}
