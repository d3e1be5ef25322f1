package vn.vedich.kernel.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.provenance.Actor;

/** Whose act each value was, recorded or carried over, so that nobody verifies what he entered himself. Immutable. */
public record EnteredValues(List<EnteredValue> values) {

    /** Whose act one value was. */
    public record EnteredValue(EntryId entry, Actor actor) {}

    public EnteredValues {
        values = List.copyOf(values);
    }

    public static EnteredValues none() {
        return new EnteredValues(List.of());
    }

    public EnteredValues with(Entry entry, AssessmentEvent event) {
        boolean holdsValues = event instanceof AssessmentEvent.IndicatorRecorded
                || event instanceof AssessmentEvent.ResultsCarriedOver;
        if (!holdsValues) {
            return this;
        }
        List<EnteredValue> more = new ArrayList<>(values);
        more.add(new EnteredValue(entry.id(), entry.provenance().actor()));
        return new EnteredValues(more);
    }

    public Optional<Actor> of(EntryId entry) {
        return values.stream()
                .filter(v -> v.entry().equals(entry))
                .map(EnteredValue::actor)
                .findFirst();
    }
}
