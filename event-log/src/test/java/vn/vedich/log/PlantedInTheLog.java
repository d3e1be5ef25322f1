package vn.vedich.log;

import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.home.Sealing;
import vn.vedich.planted.AnotherModule;

/** Each breaks one rule of architecture, so that the rule is seen to bite. */
public final class PlantedInTheLog {

    private PlantedInTheLog() {}

    public static final class KnowsAxon {
        @Nullable
        EventMessage<?> message;
    }

    public static final class KnowsAnotherModule {
        @Nullable
        AnotherModule other;
    }

    public static final class KnowsAHome {
        @Nullable
        Sealing sealing;
    }

    public static final class ReadsTheClock {
        Instant now() {
            return Instant.now();
        }
    }
}
