package vn.vedich.kernel.project;

import java.util.List;

/**
 * What became of the money of one project by a day. Debt is derived from what was accepted and paid, and is nowhere stored.
 *
 * @param lines in the order in which they were first spoken of
 * @param accepted the worth of all accepted work, in đồng
 */
public record Account(List<LineAccount> lines, long accepted) {

    public Account {
        lines = List.copyOf(lines);
    }

    /** All lines together. */
    public Amounts total() {
        return lines.stream().map(LineAccount::amounts).reduce(Amounts.NONE, Amounts::plus);
    }

    /** Work that was accepted and not paid for (<i>nợ đọng xây dựng cơ bản</i>), in đồng. */
    public long debt() {
        return Math.max(Math.subtractExact(accepted, total().paid()), 0);
    }

    /** Money that was paid and has no accepted work to show for it yet, in đồng. */
    public long advanceOutstanding() {
        return Math.max(Math.subtractExact(total().paid(), accepted), 0);
    }
}
