package vn.vedich.query.rebuild;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.query.answer.BadParameter;
import vn.vedich.query.answer.BadParameter.Form;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.deadletter.DeadLetters;
import vn.vedich.query.rebuild.DifferenceStore.Kept;
import vn.vedich.query.rebuild.Plan.Purpose;

/** Tells how rebuilds and verifications stand, and what they found. */
@Component
class RebuildAnswers {

    private final RebuildStore rebuilds;
    private final DifferenceStore differences;
    private final RebuildOrders orders;
    private final DeadLetters letters;

    RebuildAnswers(RebuildStore rebuilds, DifferenceStore differences, RebuildOrders orders, DeadLetters letters) {
        this.letters = letters;
        this.rebuilds = rebuilds;
        this.differences = differences;
        this.orders = orders;
    }

    /** The newest first. */
    Listed<RebuildView> newest(Purpose purpose, @Nullable String limit, @Nullable String cursor) {
        int many = Parameters.limit(limit);
        long before = Cursor.read(cursor).map(RebuildAnswers::id).orElse(Long.MAX_VALUE);
        return Listed.firstOf(
                        rebuilds.newest(purpose, before, many + 1),
                        many,
                        last -> new Cursor("", Long.toString(last.id())))
                .map(this::view);
    }

    RebuildView one(Purpose purpose, String id) {
        Rebuild found = orders.required(Parameters.position("id", id, -1));
        if (found.plan().purpose() != purpose) {
            throw orders.unknown(found.id());
        }
        return view(found);
    }

    RebuildView view(Rebuild rebuild) {
        return RebuildView.of(rebuild, letters);
    }

    Listed<Difference> differences(Purpose purpose, String id, @Nullable String limit, @Nullable String cursor) {
        int many = Parameters.limit(limit);
        String behind = Cursor.read(cursor).map(Cursor::id).orElse("");
        List<Kept> found = differences.behind(one(purpose, id).id(), behind, many + 1);
        return Listed.firstOf(found, many, last -> new Cursor("", last.id())).map(Kept::difference);
    }

    private static long id(Cursor cursor) {
        try {
            return Long.parseLong(cursor.id());
        } catch (NumberFormatException e) {
            throw new BadParameter("cursor", Form.CURSOR);
        }
    }
}
