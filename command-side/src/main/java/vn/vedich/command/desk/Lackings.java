package vn.vedich.command.desk;

import java.util.Map;
import vn.vedich.command.assessment.CriterionRefusal.Lacking;
import vn.vedich.platform.problem.Sentence;

/** Says what one indicator lacks for its criterion to be met. */
final class Lackings {

    private Lackings() {}

    static Sentence sentence(Lacking lacking) {
        String item = lacking.part() == null ? lacking.indicator().value() : lacking.indicator() + "/" + lacking.part();
        return Refusals.BOOK.of(
                key(lacking),
                Map.of(
                        "item", item,
                        "value", String.valueOf(lacking.value()),
                        "threshold", String.valueOf(lacking.threshold())));
    }

    private static String key(Lacking lacking) {
        return switch (lacking.why()) {
            case MISSING -> "Lacking.missing";
            case UNMET -> lacking.value() == null || lacking.threshold() == null ? "Lacking.said-no" : "Lacking.unmet";
            case NO_THRESHOLD -> "Lacking.no-threshold";
            case NOT_MEASURED -> "Lacking.not-measured";
        };
    }
}
