package vn.vedich.query.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.vedich.query.export.receipt.FixedMoment;
import vn.vedich.query.export.table.Words;
import vn.vedich.query.moment.Knowledge;

/**
 * A question, bound to a moment and a language.
 *
 * @param address the one of the question's that was used, with {@code {id}} in it
 * @param id what stands in the place of {@code {id}}; null where it has none
 * @param parameters as they were sent
 * @param known what the log knew at the moment: whatever came later is none of the answer
 * @param before the earlier one of two moments; null for a question about one
 */
public record Asked(
        String address,
        @Nullable String id,
        SortedMap<String, String> parameters,
        FixedMoment moment,
        Knowledge known,
        @Nullable Before before,
        Locale language) {

    /** A moment with which the asked one is compared. */
    public record Before(FixedMoment moment, Knowledge known) {}

    public Asked {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    public @Nullable String parameter(String name) {
        return parameters.get(name);
    }

    public Words words() {
        return new Words(language);
    }

    /** The day that it is judged for: every question has one that is judged for a day. */
    public LocalDate day() {
        return Objects.requireNonNull(moment.asOf());
    }

    /** The question in its one form: path, and parameters by name. The moment is no part of it. */
    public String canonical() {
        String path =
                id == null ? address : address.replace("{id}", UriUtils.encodePathSegment(id, StandardCharsets.UTF_8));
        return parameters.isEmpty()
                ? path
                : path + "?"
                        + parameters.entrySet().stream().map(Asked::written).collect(Collectors.joining("&"));
    }

    private static String written(Map.Entry<String, String> parameter) {
        return parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8);
    }
}
