package vn.vedich.kernel.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.FundingSourceId;
import vn.vedich.kernel.id.PaymentId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.VolumeId;
import vn.vedich.kernel.ledger.Said;
import vn.vedich.kernel.project.ProjectEvent.AcceptedVolumeRecorded;
import vn.vedich.kernel.project.ProjectEvent.AdvanceRecorded;
import vn.vedich.kernel.project.ProjectEvent.CapitalAdjusted;
import vn.vedich.kernel.project.ProjectEvent.CapitalAllocated;
import vn.vedich.kernel.project.ProjectEvent.DisbursementRecorded;
import vn.vedich.kernel.project.ProjectEvent.DisbursementReversed;
import vn.vedich.kernel.project.ProjectEvent.ProjectApproved;
import vn.vedich.kernel.project.ProjectEvent.ProjectEntryAnnulled;
import vn.vedich.kernel.project.ProjectEvent.ProjectStarted;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Money;
import vn.vedich.kernel.value.Names;

/** A road of Quảng Lâm, told entry by entry; the n-th entry is called entry-n. Immutable. */
record Told(ProjectFacts facts) {

    static final ProjectId ROAD = new ProjectId("tai-coong-my");
    static final UnitId COMMUNE = new UnitId("quang-lam");
    static final CapitalLine P135 = line("p135");
    static final CapitalLine NTM = line("ntm");

    static Told nothing() {
        return new Told(ProjectFacts.none());
    }

    Told then(ProjectEvent event) {
        return new Told(facts.evolve(Said.entry(next()), event));
    }

    Told corrected(String entry, ProjectEvent event) {
        return new Told(facts.evolve(Said.correction(next(), entry), event));
    }

    Told annulled(String entry) {
        return then(new ProjectEntryAnnulled(ROAD, new EntryId(entry)));
    }

    Amounts of(CapitalLine line, String day) {
        return facts.books().amountsOn(line, day(day));
    }

    Account on(String day) {
        return facts.books().accountOn(day(day));
    }

    private String next() {
        return "entry-" + (facts.entries().count() + 1);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static CapitalLine line(String source) {
        return new CapitalLine(new FundingSourceId(source), 2019, CapitalKind.INVESTMENT);
    }

    static ProjectApproved approved(Funding... funding) {
        return new ProjectApproved(
                ROAD, Names.of("Đường Tài Cóong Mỷ"), COMMUNE, new Money(900), COMMUNE, List.of(), List.of(funding));
    }

    static ProjectStarted started(String from) {
        return new ProjectStarted(ROAD, Names.of("Đường"), COMMUNE, null, List.of(), day(from));
    }

    static CapitalAllocated allocated(CapitalLine line, long dong, String from) {
        return new CapitalAllocated(ROAD, line, new Money(dong), day(from));
    }

    static CapitalAdjusted adjusted(CapitalLine line, long dong, String from) {
        return new CapitalAdjusted(ROAD, line, new Money(dong), day(from));
    }

    static AdvanceRecorded advanced(String payment, CapitalLine line, long dong, String on) {
        return new AdvanceRecorded(ROAD, new PaymentId(payment), line, new Money(dong), day(on), null);
    }

    static DisbursementRecorded disbursed(String payment, CapitalLine line, long dong, String on) {
        return new DisbursementRecorded(ROAD, new PaymentId(payment), line, new Money(dong), day(on), null);
    }

    static DisbursementReversed reversed(String payment, String reversal, long dong, String on) {
        return new DisbursementReversed(
                ROAD, new PaymentId(payment), new PaymentId(reversal), new Money(dong), day(on));
    }

    static AcceptedVolumeRecorded accepted(String volume, long dong, String on) {
        return new AcceptedVolumeRecorded(ROAD, new VolumeId(volume), new Money(dong), day(on));
    }

    static ProjectEvent.ProjectProgressReported progress(long percent, String on) {
        return new ProjectEvent.ProjectProgressReported(ROAD, Decimal.of(percent), day(on), null, List.of());
    }

    static ProjectEvent.ContributionRecorded given(String id, Contribution what, @Nullable String on) {
        return new ProjectEvent.ContributionRecorded(
                ROAD, new vn.vedich.kernel.id.ContributionId(id), null, what, day(on == null ? "2019-05-01" : on));
    }
}
