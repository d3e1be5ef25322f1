package vn.vedich.command.desk;

import java.util.Optional;
import java.util.stream.Stream;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.Refusal;

/** Nothing has occurred or reached the authority in the future. */
final class Timeliness {

    private Timeliness() {}

    static Optional<Refusal> refusal(Act act) {
        return Stream.of(Optional.of(act.occurredOn()), Optional.ofNullable(act.reportedOn()))
                .flatMap(Optional::stream)
                .map(when -> when.firstDay())
                .filter(day -> day.isAfter(act.today()))
                .findFirst()
                .map(DateInTheFuture::new);
    }
}
