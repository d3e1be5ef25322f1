package vn.vedich.kernel.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAcknowledged;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.ledger.Ledger.Line;
import vn.vedich.kernel.value.Text;

/** Whom a directive was given to, from when to when, what each was told and when each said that it knows of it. */
record Addressing(Ledger<DirectiveEvent> ledger, Terms terms) {

    List<Addressee> addressees() {
        List<Dated.Item<Assignment>> all = terms.assignments().items();
        List<Addressee> addressees = new ArrayList<>();
        for (int n = 0; n < all.size(); n++) {
            LocalDate until = n + 1 < all.size() ? all.get(n + 1).from() : null;
            addressees.addAll(of(all.get(n), until));
        }
        return addressees;
    }

    private List<Addressee> of(Dated.Item<Assignment> item, @Nullable LocalDate until) {
        Stream<Addressee> lead = Stream.of(addressee(item.value().lead(), Involvement.LEAD, item, until));
        Stream<Addressee> cooperating =
                item.value().cooperating().stream().map(unit -> addressee(unit, Involvement.COOPERATING, item, until));
        return Stream.concat(lead, cooperating).toList();
    }

    private Addressee addressee(UnitId unit, Involvement role, Dated.Item<Assignment> item, @Nullable LocalDate until) {
        Addressee given = new Addressee(unit, role, item.entry(), item.from(), until, textGivenBy(item), null);
        return given.acknowledged(acknowledgedOn(given).orElse(null));
    }

    /** What stood on the day before, or was said that day before the assignment was. */
    private Text textGivenBy(Dated.Item<Assignment> item) {
        return terms.texts().items().stream()
                .filter(text -> text.from().isBefore(item.from())
                        || (text.from().equals(item.from()) && place(text.entry()) <= place(item.entry())))
                .reduce((earlier, later) -> later)
                .map(Dated.Item::value)
                .orElseGet(Text::erased);
    }

    private Optional<LocalDate> acknowledgedOn(Addressee given) {
        return ledger.of(DirectiveAcknowledged.class)
                .filter(line -> line.event().by().equals(given.unit()))
                .filter(line -> place(line.id()) > place(given.givenBy()))
                .filter(line -> given.heldDuring(line.occurredOn()))
                .map(terms::dayOf)
                .min(LocalDate::compareTo);
    }

    private int place(EntryId entry) {
        List<Line<DirectiveEvent>> lines = ledger.lines();
        return IntStream.range(0, lines.size())
                .filter(n -> lines.get(n).id().equals(entry))
                .findFirst()
                .orElse(-1);
    }
}
