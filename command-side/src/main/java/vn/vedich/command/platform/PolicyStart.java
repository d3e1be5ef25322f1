package vn.vedich.command.platform;

import org.springframework.context.SmartLifecycle;
import vn.vedich.command.policy.Policies;

/** Begins after everything else, when commands are handled, and ends before it. */
final class PolicyStart implements SmartLifecycle {

    private final Policies policies;
    private final boolean wanted;
    private volatile boolean running;

    PolicyStart(Policies policies, boolean wanted) {
        this.policies = policies;
        this.wanted = wanted;
    }

    @Override
    public void start() {
        running = true;
        policies.start();
    }

    @Override
    public void stop() {
        running = false;
        policies.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }
}
