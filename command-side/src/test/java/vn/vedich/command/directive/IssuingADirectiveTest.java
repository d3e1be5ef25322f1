package vn.vedich.command.directive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.EntryAlreadyAnnulled;
import vn.vedich.command.decision.LinkRefusal.ConclusionUnknown;
import vn.vedich.command.decision.LinkRefusal.CriterionUnknown;
import vn.vedich.command.decision.LinkRefusal.NamedTwice;
import vn.vedich.command.decision.LinkRefusal.NamedUnitUnknown;
import vn.vedich.command.decision.LinkRefusal.ProjectUnknown;
import vn.vedich.command.directive.DirectiveCommand.IssueDirective;
import vn.vedich.command.directive.DirectiveRefusal.AlreadyAssigned;
import vn.vedich.command.directive.DirectiveRefusal.BeforeDirectiveIssued;
import vn.vedich.command.directive.DirectiveRefusal.CooperatingWithoutLead;
import vn.vedich.command.directive.DirectiveRefusal.DeadlineBeforeIssue;
import vn.vedich.command.directive.DirectiveRefusal.DirectiveAlreadyIssued;
import vn.vedich.command.directive.DirectiveRefusal.LeadCooperatesWithItself;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAssigned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveEntryAnnulled;
import vn.vedich.kernel.id.ConclusionId;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.value.DayOrMonth;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IssuingADirectiveTest {

    private static final CriterionOf UNKNOWN =
            new CriterionOf(new CriteriaSetId("no-set"), new CriterionId("no-criterion"));
    private static final ProjectId PROJECT = new ProjectId("no-project");

    /** A directive as it is asked for; each method changes one thing. */
    private record Asked(
            List<UnitId> concerned,
            List<CriterionOf> criteria,
            List<ProjectId> projects,
            @Nullable ConclusionOf source,
            @Nullable UnitId lead,
            List<UnitId> cooperating,
            @Nullable DayOrMonth deadline) {

        static Asked bare() {
            return new Asked(List.of(Directives.COMMUNE), List.of(), List.of(), null, null, List.of(), null);
        }

        Asked about(UnitId... units) {
            return new Asked(List.of(units), criteria, projects, source, lead, cooperating, deadline);
        }

        Asked aboutCriteria(CriterionOf... all) {
            return new Asked(concerned, List.of(all), projects, source, lead, cooperating, deadline);
        }

        Asked aboutProjects(ProjectId... all) {
            return new Asked(concerned, criteria, List.of(all), source, lead, cooperating, deadline);
        }

        Asked from(ConclusionOf conclusion) {
            return new Asked(concerned, criteria, projects, conclusion, lead, cooperating, deadline);
        }

        Asked to(@Nullable UnitId leading, UnitId... helping) {
            return new Asked(concerned, criteria, projects, source, leading, List.of(helping), deadline);
        }

        Asked until(String day) {
            return new Asked(concerned, criteria, projects, source, lead, cooperating, DayOrMonth.of(day));
        }

        IssueDirective by(UnitId issuer) {
            return new IssueDirective(
                    Directives.ID,
                    issuer,
                    Directives.TEXT,
                    concerned,
                    criteria,
                    projects,
                    source,
                    lead,
                    cooperating,
                    deadline);
        }

        IssueDirective command() {
            return by(Directives.DISTRICT);
        }
    }

    @Nested
    class When_allowed {

        @Test
        void conclusion_units_and_deadline_may_come_later() {
            Directives.before().when(Asked.bare().command()).does(Directives.issue(null, null, null));
        }

        @Test
        void all_of_it_may_be_said_at_once() {
            Directives.before()
                    .when(Asked.bare()
                            .from(Directives.SOURCE)
                            .to(Directives.INFRASTRUCTURE, Directives.LABOUR)
                            .until("2019-09-30")
                            .command())
                    .does(Directives.issue(
                            Directives.SOURCE,
                            Directives.to(Directives.INFRASTRUCTURE, Directives.LABOUR),
                            Directives.DEADLINE));
        }

        @Test
        void its_deadline_may_be_the_very_day_or_month() {
            Directives.before()
                    .when(Asked.bare().until("2019-07").command())
                    .does(Directives.issue(null, null, DayOrMonth.of("2019-07")));
        }

        @Test
        void a_correction_says_what_was_really_ordered() {
            Directives.issued()
                    .when(
                            Asked.bare().until("2019-09-30").command(),
                            Acts.correcting("issue").occurredOn("2019-07-02"))
                    .does(Directives.issue(null, null, Directives.DEADLINE));
        }

        @Test
        void an_annulled_issue_makes_room_for_another() {
            Directives.issued()
                    .given(new DirectiveEntryAnnulled(Directives.ID, new EntryId("issue")))
                    .when(Asked.bare().until("2019-09-30").command())
                    .does(Directives.issue(null, null, Directives.DEADLINE));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void it_is_issued_once() {
            Directives.issued()
                    .when(Asked.bare().until("2019-09-30").command(), Directives.ON_ISSUE)
                    .refuses(new DirectiveAlreadyIssued(Directives.ID));
            Directives.issued()
                    .when(Asked.bare().command(), Acts.ordinary())
                    .refuses(new DirectiveAlreadyIssued(Directives.ID));
        }

        @Test
        void units_that_it_names_are_there_on_the_day() {
            NamedUnitUnknown unknown = new NamedUnitUnknown(Directives.NOBODY, Acts.TODAY);

            Directives.before().when(Asked.bare().by(Directives.NOBODY)).refuses(unknown);
            Directives.before()
                    .when(Asked.bare().about(Directives.NOBODY).command())
                    .refuses(unknown);
            Directives.before()
                    .when(Asked.bare().to(Directives.NOBODY).command())
                    .refuses(unknown);
            Directives.before()
                    .when(Asked.bare().to(Directives.LABOUR, Directives.NOBODY).command())
                    .refuses(unknown);
        }

        @Test
        void each_is_named_once() {
            Directives.before()
                    .when(Asked.bare()
                            .about(Directives.COMMUNE, Directives.COMMUNE)
                            .command())
                    .refuses(new NamedTwice("quang-lam"));
            Directives.before()
                    .when(Asked.bare()
                            .to(Directives.INFRASTRUCTURE, Directives.LABOUR, Directives.LABOUR)
                            .command())
                    .refuses(new NamedTwice("labour"));
            Directives.before()
                    .when(Asked.bare().aboutCriteria(UNKNOWN, UNKNOWN).command())
                    .refuses(new NamedTwice("no-criterion"));
            Directives.before()
                    .when(Asked.bare().aboutProjects(PROJECT, PROJECT).command())
                    .refuses(new NamedTwice("no-project"));
        }

        @Test
        void who_leads_does_not_cooperate() {
            Directives.before()
                    .when(Asked.bare().to(Directives.LABOUR, Directives.LABOUR).command())
                    .refuses(new LeadCooperatesWithItself(Directives.LABOUR));
        }

        @Test
        void nobody_cooperates_where_nobody_leads() {
            Directives.before()
                    .when(Asked.bare().to(null, Directives.LABOUR).command())
                    .refuses(new CooperatingWithoutLead());
        }

        @Test
        void criteria_projects_and_the_conclusion_are_known() {
            ConclusionOf other = new ConclusionOf(Directives.SOURCE.sessionId(), new ConclusionId("other"));

            Directives.before()
                    .when(Asked.bare().aboutCriteria(UNKNOWN).command())
                    .refuses(new CriterionUnknown(UNKNOWN.criteriaSetId(), UNKNOWN.criterion()));
            Directives.before()
                    .when(Asked.bare().aboutProjects(PROJECT).command())
                    .refuses(new ProjectUnknown(PROJECT));
            Directives.before()
                    .when(Asked.bare().from(other).command())
                    .refuses(new ConclusionUnknown(other.sessionId(), other.conclusion()));
        }

        @Test
        void its_deadline_is_not_over_before_it_begins() {
            Directives.before()
                    .when(Asked.bare().until("2019-07-08").command())
                    .refuses(new DeadlineBeforeIssue(DayOrMonth.of("2019-07-08"), Acts.TODAY));
        }

        @Test
        void a_correction_leaves_what_was_said_since_in_its_place() {
            var assigned = Directives.issued()
                    .given(
                            "assignment",
                            Acts.ordinary().occurredOn("2019-07-03"),
                            new DirectiveAssigned(Directives.ID, Directives.to(Directives.LABOUR)));

            assigned.when(Asked.bare().command(), Acts.correcting("issue").occurredOn("2019-07-04"))
                    .refuses(new BeforeDirectiveIssued(DayOrMonth.of("2019-07-03"), LocalDate.parse("2019-07-04")));
            assigned.when(
                            Asked.bare().to(Directives.INFRASTRUCTURE).command(),
                            Acts.correcting("issue").occurredOn("2019-07-01"))
                    .refuses(new AlreadyAssigned(Directives.ID));
        }

        @Test
        void an_annulled_issue_is_not_corrected() {
            Directives.issued()
                    .given("annulment", new DirectiveEntryAnnulled(Directives.ID, new EntryId("issue")))
                    .when(Asked.bare().command(), Acts.correcting("issue"))
                    .refuses(new EntryAlreadyAnnulled(new EntryId("issue"), new EntryId("annulment")));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_was_issued_just_so_on_that_day() {
            Directives.issued()
                    .when(Asked.bare().command(), Acts.ordinary().occurredOn("2019-07-01"))
                    .staysQuiet();
        }
    }
}
