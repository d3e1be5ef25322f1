package vn.vedich.query.digest;

import java.time.LocalDate;
import java.util.List;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.query.change.ChangeView;
import vn.vedich.query.inbox.DirectiveView;

/**
 * What one mail tells.
 *
 * @param day of the slot; what is due is judged for it
 * @param unit what the unit is called
 * @param told directives of which something is told for the first time, with what; in the order of their first change
 * @param isPart whether more has changed than one mail takes; the next one goes on with it
 */
record Digest(
        SubscriptionId subscription,
        LocalDate day,
        String unit,
        List<Item> told,
        List<DirectiveView> dueSoon,
        List<DirectiveView> overdue,
        boolean isPart) {

    /**
     * A directive and its changes, in order; at least one.
     *
     * @param isNew whether the unit is given it by them
     */
    record Item(DirectiveId directive, List<ChangeView> changes, boolean isNew) {

        Item {
            changes = List.copyOf(changes);
        }

        /** As it is known with the last of the changes. */
        DirectiveView last() {
            return changes.getLast().directive();
        }

        List<Long> positions() {
            return changes.stream().map(ChangeView::position).toList();
        }
    }

    Digest {
        told = List.copyOf(told);
        dueSoon = List.copyOf(dueSoon);
        overdue = List.copyOf(overdue);
    }

    long lastPosition() {
        return told.stream()
                .flatMap(item -> item.positions().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElseThrow();
    }
}
