package vn.vedich.query.ontime;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.query.answer.Parameters;

/**
 * The address of the list in the register that has exactly the directives behind a number, as known now. An answer reads the same
 * whenever it is asked for, so what was known earlier is asked for with the {@code knownAt} and {@code reportedBy} of the question.
 */
record RegisterAddress(OnTimeQuery question, LocalDate day) {

    String of(Responsible responsible, OnTime onTime) {
        Map<String, String> parameters = new TreeMap<>(whose(responsible));
        parameters.put("onTime", Parameters.written(onTime));
        parameters.put("asOf", day.toString());
        put(parameters, "issuedFrom", question.issuedFrom());
        put(parameters, "issuedTo", question.issuedTo());
        return "/api/directives?"
                + parameters.entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining("&"));
    }

    private Map<String, String> whose(Responsible responsible) {
        String unit = responsible.unit().value();
        return switch (question.by()) {
            case DEPARTMENT -> Map.of("unit", unit, "role", "lead");
            case COMMUNE -> Map.of("unit", unit);
            case LEADER ->
                responsible.chairOf() == null
                        ? Map.of("issuer", unit, "withoutChair", "true")
                        : Map.of(
                                "issuer", unit, "chairOf", responsible.chairOf().value());
        };
    }

    private static void put(Map<String, String> parameters, String name, @Nullable LocalDate value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }
}
