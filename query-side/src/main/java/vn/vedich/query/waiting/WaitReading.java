package vn.vedich.query.waiting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.vedich.query.answer.Shortened;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.waiting.Wait.Subject;
import vn.vedich.query.waiting.WaitingView.Item;

/** Puts what waits into the form of the answer. */
record WaitReading(SubjectNames names, LocalDate day) {

    Item read(Wait wait) {
        Subject subject = wait.subject();
        return new Item(
                subject.kind(),
                subject.id(),
                Shortened.beginning(subject.text()),
                wait.awaited(),
                wait.by() == null ? null : names.unit(wait.by()),
                subject.role(),
                subject.returned(),
                wait.since(),
                ChronoUnit.DAYS.between(wait.since(), day),
                subject.deadline(),
                subject.onTime(),
                subject.source(),
                subject.illustrative());
    }
}
