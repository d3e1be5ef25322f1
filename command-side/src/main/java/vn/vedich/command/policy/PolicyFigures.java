package vn.vedich.command.policy;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vedich.platform.measure.Counts;

/**
 * What the policies of this process did, in figures: {@code vedich.policies.commands} by command and result, and {@code
 * vedich.policies.failures}.
 */
final class PolicyFigures implements MeterBinder {

    private final Map<String, Counts<Given>> given = Stream.of(
                    "IssueDirective", "RemindOfDirective", "MarkDirectiveOverdue", "EscalateDirective")
            .collect(Collectors.toUnmodifiableMap(Function.identity(), command -> new Counts<>(Given.class)));

    private final LongAdder failures = new LongAdder();

    /** What became of a command. */
    enum Given {
        ACCEPTED,
        /** It was given before, here or by another process, and changed nothing. */
        REPEATED,
        REFUSED,
        /** The log was away, or somebody else's act came between: it is given again. */
        LATER
    }

    /** @param command one of those that policies give */
    void count(String command, Given what) {
        Objects.requireNonNull(given.get(command), command).count(what);
    }

    /** Something was not done because of a fault of ours; it is tried again. */
    void failed() {
        failures.increment();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        given.forEach((command, counts) -> counts.as(
                        "vedich.policies.commands", "Commands that policies gave", Tags.of("command", command))
                .bindTo(registry));
        FunctionCounter.builder("vedich.policies.failures", failures, LongAdder::sum)
                .description("What policies could not do because of a fault, each time that it was tried")
                .register(registry);
    }
}
