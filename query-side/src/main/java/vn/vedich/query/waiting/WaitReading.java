package vn.vedich.query.waiting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.answer.Shortened;
import vn.vedich.query.dossier.UnitNames;
import vn.vedich.query.waiting.Wait.Subject;
import vn.vedich.query.waiting.WaitingView.Item;

/** Puts what waits into the form of the answer. */
record WaitReading(UnitNames names, LocalDate day) {

    /** The most characters that are told of a text. */
    private static final int SHORT = 160;

    Item read(Wait wait) {
        Subject subject = wait.subject();
        return new Item(
                subject.kind(),
                subject.id(),
                beginning(subject.text()),
                wait.awaited(),
                wait.by() == null ? null : names.of(wait.by()),
                subject.involvement(),
                subject.returned(),
                wait.since(),
                ChronoUnit.DAYS.between(wait.since(), day),
                subject.deadline(),
                subject.onTime(),
                subject.illustrative());
    }

    /** Up to a whole word. */
    static @Nullable String beginning(Text text) {
        return text.value() == null ? null : Shortened.to(SHORT, text.value());
    }
}
