package vn.vedich.command.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Decided;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.directive.DirectiveCommand.AcceptDirective;
import vn.vedich.command.directive.DirectiveCommand.AcknowledgeDirective;
import vn.vedich.command.directive.DirectiveCommand.AmendDirective;
import vn.vedich.command.directive.DirectiveCommand.AnnulDirectiveEntry;
import vn.vedich.command.directive.DirectiveCommand.AssignDirective;
import vn.vedich.command.directive.DirectiveCommand.ExtendDeadline;
import vn.vedich.command.directive.DirectiveCommand.GrantExtension;
import vn.vedich.command.directive.DirectiveCommand.HandBackDirective;
import vn.vedich.command.directive.DirectiveCommand.InsistOnDirective;
import vn.vedich.command.directive.DirectiveCommand.ReassignDirective;
import vn.vedich.command.directive.DirectiveCommand.RefuseExtension;
import vn.vedich.command.directive.DirectiveCommand.ReportDirectiveDone;
import vn.vedich.command.directive.DirectiveCommand.ReportDirectiveProgress;
import vn.vedich.command.directive.DirectiveCommand.ReportShareDone;
import vn.vedich.command.directive.DirectiveCommand.ReportShareProgress;
import vn.vedich.command.directive.DirectiveCommand.RequestExtension;
import vn.vedich.command.directive.DirectiveCommand.ReturnDirective;
import vn.vedich.command.directive.DirectiveCommand.SetDeadline;
import vn.vedich.command.directive.DirectiveCommand.WithdrawDirective;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.directive.Share;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

/** What holds of a directive whatever is entered, corrected and annulled by whomever, for whichever days. */
class WhateverHappensToADirectiveTest {

    private static final DirectiveId ID = Directives.ID;
    private static final int DAYS = 5;

    /**
     * One attempt.
     *
     * @param what which of the commands
     * @param day for how many days after the issue
     * @param which what it names, and which entry it corrects or annuls
     * @param corrects whether it corrects that entry
     */
    record Attempt(int what, int day, int which, boolean byLead, boolean corrects) {

        DirectiveCommand command() {
            UnitId lead = which % 2 == 0 ? Directives.INFRASTRUCTURE : Directives.LABOUR;
            LocalDate later = Directives.ISSUED.plusDays(day + which);
            return switch (what) {
                case 0 -> new AmendDirective(ID, Text.of("Văn bản " + which));
                case 1 -> new AssignDirective(ID, lead, List.of());
                case 2 -> new ReassignDirective(ID, lead, List.of());
                case 3 -> new SetDeadline(ID, DayOrMonth.of(later));
                case 4 -> new ExtendDeadline(ID, DayOrMonth.of(later));
                case 5 -> new AcknowledgeDirective(ID);
                case 6 -> new ReportDirectiveProgress(ID, Text.of("Tiến độ " + which), null);
                case 7 -> new ReportDirectiveDone(ID, Directives.ISSUED.plusDays(which), null, List.of());
                case 8 -> new AcceptDirective(ID);
                case 9 -> new ReturnDirective(ID);
                case 10 -> new WithdrawDirective(ID);
                case 11 -> new RequestExtension(ID, DayOrMonth.of(later));
                case 12 -> new GrantExtension(ID, lead, day % 2 == 0 ? null : DayOrMonth.of(later));
                case 13 -> new RefuseExtension(ID, lead);
                case 14 -> new HandBackDirective(ID);
                case 15 -> new InsistOnDirective(ID, lead);
                case 16 -> new ReportShareProgress(ID, Text.of("Phần việc " + which), null);
                case 17 -> new ReportShareDone(ID, Directives.ISSUED.plusDays(which), null, List.of());
                default -> new AnnulDirectiveEntry(ID, entry());
            };
        }

        Acts act() {
            Acts by = (byLead ? Directives.LEAD : Directives.COOPERATING)
                    .because("so it is")
                    .occurredOn(Directives.ISSUED.plusDays(day).toString());
            return corrects ? by.inPlaceOf(entry().value()) : by;
        }

        boolean isRepeatable() {
            return !corrects && !(command() instanceof AnnulDirectiveEntry);
        }

        private EntryId entry() {
            return new EntryId("said-" + which);
        }
    }

    @Property
    void its_history_stays_one_that_could_be_and_what_is_said_again_changes_nothing(
            @ForAll("attempts") List<Attempt> attempts) {
        Deciding<DirectiveState, DirectiveCommand, DirectiveEvent> known = Directives.issued();
        DirectiveFacts facts =
                DirectiveFacts.none().evolve(Directives.ON_ISSUE.entry("issue"), Directives.issue(null, null, null));
        int said = 0;
        for (Attempt attempt : attempts) {
            if (known.when(attempt.command(), attempt.act()).decision()
                            instanceof Decision.Accepted<DirectiveEvent>(var events)
                    && !events.isEmpty()) {
                for (DirectiveEvent event : events) {
                    known = known.given("said-" + said, attempt.act(), event);
                    facts = facts.evolve(attempt.act().entry("said-" + said), event);
                    said++;
                }
                assertThat(HistoryRules.of(facts).outOfOrder()).isEmpty();
                staysQuiet(attempt, known.when(attempt.command(), attempt.act()));
            }
        }
    }

    /** Given to both and due, so that there is something to ask for. */
    @Property
    void whoever_is_answered_asked_before_and_what_is_open_can_be_answered(
            @ForAll("attempts") List<Attempt> attempts, @ForAll("days") int asked) {
        DirectiveIssued issue = Directives.issue(
                null,
                Directives.to(Directives.INFRASTRUCTURE, Directives.LABOUR),
                DayOrMonth.of(Directives.ISSUED.plusDays(1)));
        Deciding<DirectiveState, DirectiveCommand, DirectiveEvent> known =
                Directives.before().given("issue", Directives.ON_ISSUE, issue);
        DirectiveFacts facts = DirectiveFacts.none().evolve(Directives.ON_ISSUE.entry("issue"), issue);
        int said = 0;
        for (Attempt attempt : attempts) {
            if (known.when(attempt.command(), attempt.act()).decision()
                    instanceof Decision.Accepted<DirectiveEvent>(var events)) {
                for (DirectiveEvent event : events) {
                    known = known.given("said-" + said, attempt.act(), event);
                    facts = facts.evolve(attempt.act().entry("said-" + said), event);
                    said++;
                }
            }
            for (Share share : facts.sharesOn(Directives.ISSUED.plusDays(asked))) {
                whatIsOpenCanBeAnswered(known, facts, share, asked);
            }
        }
    }

    /** Today, when nothing else was said of a later day. */
    private static void whatIsOpenCanBeAnswered(
            Deciding<DirectiveState, DirectiveCommand, DirectiveEvent> known,
            DirectiveFacts facts,
            Share share,
            int day) {
        LocalDate on = Directives.ISSUED.plusDays(day);
        boolean isLast =
                facts.ledger().lines().stream().noneMatch(line -> line.day().isAfter(on));
        UnitId unit = share.addressee().unit();
        Acts act = Directives.LEADER.occurredOn(on.toString());
        assertThat(share.asksForTime() && facts.standingOn(on).orElseThrow().isClosed())
                .isFalse();
        if (isLast && share.asksForTime()) {
            assertThat(known.when(new RefuseExtension(ID, unit), act).decision())
                    .isInstanceOf(Decision.Accepted.class);
        }
        if (isLast && share.isHandedBack()) {
            assertThat(known.when(new InsistOnDirective(ID, unit), act).decision())
                    .isInstanceOf(Decision.Accepted.class);
        }
        if (isLast && !share.asksForTime()) {
            assertThat(known.when(
                                    new RefuseExtension(ID, unit),
                                    act.because("another reason").occurredOn(on.toString()))
                            .decision())
                    .satisfies(
                            decision -> assertThat(isRefusedOrQuiet(decision)).isTrue());
        }
    }

    private static boolean isRefusedOrQuiet(Decision<DirectiveEvent> decision) {
        return switch (decision) {
            case Decision.Refused<DirectiveEvent> refused -> true;
            case Decision.Accepted<DirectiveEvent> accepted -> accepted.events().isEmpty();
        };
    }

    private static void staysQuiet(Attempt attempt, Decided<DirectiveEvent> again) {
        if (attempt.isRepeatable()) {
            again.staysQuiet();
        }
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, DAYS);
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 18),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.of(true, false),
                        Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)))
                .as(Attempt::new)
                .list()
                .ofMaxSize(30);
    }
}
