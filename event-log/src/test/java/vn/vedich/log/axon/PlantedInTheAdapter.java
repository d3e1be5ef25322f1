package vn.vedich.log.axon;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import vn.vedich.log.home.Sealing;

/** Each breaks one rule of architecture, so that the rule is seen to bite. */
public final class PlantedInTheAdapter {

    private PlantedInTheAdapter() {}

    public abstract static class KnowsSpring implements Ordered {}

    public static final class KnowsAHome {
        @Nullable
        Sealing sealing;
    }
}
