package vn.vedich.platform.rebuild;

import java.util.List;

/**
 * Somebody ordered that the documents of these projections be compared with what the events say. From then on the
 * verification goes by the position of this event.
 *
 * @param projections by name, such as {@code scorecard}
 */
public record VerificationOrdered(List<String> projections) {

    public static final String NAME = "operations.VerificationOrdered";
    public static final int REVISION = 1;

    public VerificationOrdered {
        projections = List.copyOf(projections);
    }
}
