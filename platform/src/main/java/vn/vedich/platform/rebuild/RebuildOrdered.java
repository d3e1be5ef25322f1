package vn.vedich.platform.rebuild;

import java.util.List;

/**
 * Somebody ordered that the documents of these projections be made anew beside those that are live. From then on the rebuild
 * goes by the position of this event.
 *
 * @param projections by name, such as {@code scorecard}
 * @param switchWhenEqual whether it may be switched to without another word when it differs in nothing
 */
public record RebuildOrdered(List<String> projections, boolean switchWhenEqual) {

    public static final String NAME = "operations.RebuildOrdered";
    public static final int REVISION = 1;

    public RebuildOrdered {
        projections = List.copyOf(projections);
    }
}
