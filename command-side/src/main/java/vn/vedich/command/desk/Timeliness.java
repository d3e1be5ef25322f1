package vn.vedich.command.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.Refusal;
import vn.vedich.kernel.provenance.Authority;
import vn.vedich.kernel.value.DayOrMonth;

/** Nothing has occurred or reached the authority in the future, and no act rests on a document that is not yet issued. */
final class Timeliness {

    private Timeliness() {}

    static Optional<Refusal> refusal(Act act) {
        Authority authority = act.provenance().authority();
        Stream<LocalDate> days = Stream.of(Optional.of(act.occurredOn()), Optional.ofNullable(act.reportedOn()))
                .flatMap(Optional::stream)
                .map(DayOrMonth::firstDay);
        return Stream.concat(days, Stream.ofNullable(authority == null ? null : authority.date()))
                .filter(day -> day.isAfter(act.today()))
                .findFirst()
                .map(DateInTheFuture::new);
    }
}
