package vn.vedich.query.answer;

import java.util.List;

/** How far documents follow the log. */
@FunctionalInterface
public interface Coverage {

    /** What is covered before the first event. */
    long NOTHING = -1;

    /** The last position that was consumed or ignored; {@link #NOTHING} before the first. */
    long position();

    /** What several cover all together. */
    static Coverage least(List<Coverage> all) {
        List<Coverage> parts = List.copyOf(all);
        return () -> parts.stream().mapToLong(Coverage::position).min().orElse(NOTHING);
    }
}
