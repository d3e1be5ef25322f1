package vn.vedich.command.project;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.AuthorityMissing;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.LinkRefusal.CriterionUnknown;
import vn.vedich.command.decision.LinkRefusal.NamedTwice;
import vn.vedich.command.decision.LinkRefusal.NamedUnitUnknown;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.project.BuildingRefusal.ProjectAlreadyApproved;
import vn.vedich.command.project.BuildingRefusal.ProjectLiesElsewhere;
import vn.vedich.command.project.MoneyRefusal.AmountIsZero;
import vn.vedich.command.project.MoneyRefusal.FundingLineTwice;
import vn.vedich.command.project.ProjectCommand.ApproveProject;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.project.Funding;
import vn.vedich.kernel.project.ProjectEvent.ProjectApproved;
import vn.vedich.kernel.value.Money;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApprovingAProjectTest {

    private static final UnitId NOWHERE = new UnitId("nowhere");

    @Nested
    class When_allowed {

        @Test
        void an_approval_opens_a_project() {
            Projects.before().when(approve(), Projects.BY_DECISION).does(Projects.approval());
        }

        @Test
        void an_approval_may_come_when_work_has_begun() {
            Projects.started().when(approve(), Projects.BY_DECISION).does(Projects.approval());
        }

        @Test
        void a_correction_may_change_all_but_the_commune() {
            Projects.approved()
                    .when(approve(1200, Projects.COMMUNE), correcting())
                    .does(approval(1200));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void a_project_is_approved_once() {
            Projects.approved()
                    .when(approve(1200, Projects.COMMUNE), Projects.BY_DECISION)
                    .refuses(new ProjectAlreadyApproved(Projects.ROAD));
        }

        @Test
        void it_stays_in_its_commune_even_when_corrected() {
            ProjectLiesElsewhere elsewhere = new ProjectLiesElsewhere(Projects.ROAD, Projects.COMMUNE);

            Projects.started()
                    .when(approve(1000, Projects.NEIGHBOUR), Projects.BY_DECISION)
                    .refuses(elsewhere);
            Projects.approved()
                    .when(approve(1000, Projects.NEIGHBOUR), correcting())
                    .refuses(elsewhere);
        }

        @Test
        void an_approval_rests_on_a_document() {
            Projects.before().when(approve()).refuses(new AuthorityMissing());
        }

        @Test
        void commune_and_investor_are_there_on_the_day() {
            Projects.before()
                    .when(approve(1000, NOWHERE), Projects.BY_DECISION)
                    .refuses(new NamedUnitUnknown(NOWHERE, Projects.APPROVED));
            Projects.before()
                    .when(approve(Projects.COMMUNE, NOWHERE, List.of(), List.of()), Projects.BY_DECISION)
                    .refuses(new NamedUnitUnknown(NOWHERE, Projects.APPROVED));
        }

        @Test
        void it_serves_criteria_that_there_are_each_named_once() {
            CriterionOf unknown = new CriterionOf(Projects.TRANSPORT.criteriaSetId(), new CriterionId("c-99"));

            refusesServing(List.of(unknown), new CriterionUnknown(unknown.criteriaSetId(), unknown.criterion()));
            refusesServing(List.of(Projects.TRANSPORT, Projects.TRANSPORT), new NamedTwice("c-2"));
        }

        @Test
        void an_amount_is_not_zero_and_a_line_funds_once() {
            Funding funding = new Funding(Projects.P135, Projects.money(1));

            Projects.before()
                    .when(approve(0, Projects.COMMUNE), Projects.BY_DECISION)
                    .refuses(new AmountIsZero());
            refusesFunding(List.of(new Funding(Projects.P135, Money.NONE)), new AmountIsZero());
            refusesFunding(List.of(funding, funding), new FundingLineTwice(Projects.P135));
        }

        @Test
        void it_has_not_happened_in_the_future() {
            Projects.before()
                    .when(approve(), Projects.BY_DECISION.occurredOn(Projects.TOMORROW.toString()))
                    .refuses(new DateInTheFuture(Projects.TOMORROW));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_is_approved_just_so() {
            Projects.approved().when(approve(), Projects.BY_DECISION).staysQuiet();
        }
    }

    private static void refusesServing(List<CriterionOf> serves, Refusal refusal) {
        Projects.before()
                .when(approve(Projects.COMMUNE, Projects.INVESTOR, serves, List.of()), Projects.BY_DECISION)
                .refuses(refusal);
    }

    private static void refusesFunding(List<Funding> funding, Refusal refusal) {
        Projects.before()
                .when(approve(Projects.COMMUNE, Projects.INVESTOR, List.of(), funding), Projects.BY_DECISION)
                .refuses(refusal);
    }

    private static Acts correcting() {
        return Projects.BY_DECISION.because("sai số liệu").inPlaceOf("approval");
    }

    private static ApproveProject approve() {
        return approve(1000, Projects.COMMUNE);
    }

    private static ApproveProject approve(long total, UnitId unit) {
        ProjectApproved e = Projects.approval();
        return new ApproveProject(
                e.projectId(), e.names(), unit, Projects.money(total), e.investor(), e.serves(), e.funding());
    }

    private static ApproveProject approve(
            UnitId unit, UnitId investor, List<CriterionOf> serves, List<Funding> funding) {
        return new ApproveProject(Projects.ROAD, Projects.NAMES, unit, Projects.money(1000), investor, serves, funding);
    }

    private static ProjectApproved approval(long total) {
        ProjectApproved e = Projects.approval();
        return new ProjectApproved(
                e.projectId(), e.names(), e.unitId(), Projects.money(total), e.investor(), e.serves(), e.funding());
    }
}
