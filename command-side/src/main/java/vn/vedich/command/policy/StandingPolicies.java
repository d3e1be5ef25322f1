package vn.vedich.command.policy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.vedich.command.decision.References;
import vn.vedich.command.desk.Desk;
import vn.vedich.kernel.directive.Allowance;
import vn.vedich.log.EventLog;
import vn.vedich.log.axon.EventCodec;

/** The policies that every installation has. */
public final class StandingPolicies {

    private StandingPolicies() {}

    /**
     * All of them, not yet started.
     *
     * @param lookEvery how often the clock is looked at, when nothing is appended
     */
    public static Policies over(
            EventLog log,
            EventCodec codec,
            References references,
            Desk desk,
            Clock clock,
            Allowance allowance,
            Duration lookEvery) {
        PolicyFigures figures = new PolicyFigures();
        OwnCommands commands = new OwnCommands(desk, figures);
        return new Policies(
                log,
                List.of(
                        new WhenConclusionDutyNamedThenIssueDirective(log, codec, references, commands),
                        new WhenFollowUpPromisedThenIssueDirective(log, codec, references, commands),
                        new WhenDeadlineComesThenSpeak(log, codec, references, commands, allowance)),
                clock,
                lookEvery,
                figures);
    }
}
