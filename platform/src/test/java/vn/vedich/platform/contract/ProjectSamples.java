package vn.vedich.platform.contract;

import static vn.vedich.platform.contract.SampleIds.COMMUNE;
import static vn.vedich.platform.contract.SampleIds.CRITERION_OF;
import static vn.vedich.platform.contract.SampleIds.DAY;
import static vn.vedich.platform.contract.SampleIds.DISTRICT;
import static vn.vedich.platform.contract.SampleIds.ENTRY;
import static vn.vedich.platform.contract.SampleIds.EVIDENCE;
import static vn.vedich.platform.contract.SampleIds.LINE;
import static vn.vedich.platform.contract.SampleIds.PROJECT;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.ContributionId;
import vn.vedich.kernel.id.PaymentId;
import vn.vedich.kernel.id.VolumeId;
import vn.vedich.kernel.project.Contribution;
import vn.vedich.kernel.project.Funding;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Money;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;

/** One event of every type about projects. */
final class ProjectSamples {

    private static final Money AMOUNT = new Money(900_000_000);
    private static final Money BEYOND = new Money(1_500_000);
    private static final PaymentId PAYMENT = new PaymentId("pay-1");
    private static final Names NAMES = Names.of("Đường Tài Cóong Mỷ", "Tai Coong My road");

    private ProjectSamples() {}

    static List<Event> all() {
        return Stream.of(work(), money()).<Event>flatMap(List::stream).toList();
    }

    /** Further forms that an event can have, by what is different in them. */
    static Map<String, Event> forms() {
        return Map.of("money", given(new Contribution.InMoney(AMOUNT)), "land", given(land()));
    }

    private static List<Event> work() {
        return List.of(
                new ProjectEvent.ProjectApproved(
                        PROJECT,
                        NAMES,
                        COMMUNE,
                        AMOUNT,
                        DISTRICT,
                        List.of(CRITERION_OF),
                        List.of(new Funding(LINE, AMOUNT))),
                new ProjectEvent.ProjectStarted(
                        PROJECT, NAMES, COMMUNE, Text.of("Thôn Tài Lý Sáy"), List.of(CRITERION_OF), DAY),
                new ProjectEvent.ProjectProgressReported(
                        PROJECT, Decimal.of("62.5"), DAY, Text.of("Đã đổ bê tông nền"), List.of(EVIDENCE)),
                new ProjectEvent.ProjectSuspended(PROJECT, DAY),
                new ProjectEvent.ProjectResumed(PROJECT, DAY),
                new ProjectEvent.ProjectCompleted(PROJECT, DAY, List.of(EVIDENCE)),
                new ProjectEvent.ProjectEntryAnnulled(PROJECT, ENTRY));
    }

    private static List<Event> money() {
        return List.of(
                new ProjectEvent.CapitalAllocated(PROJECT, LINE, AMOUNT, DAY),
                new ProjectEvent.CapitalAdjusted(PROJECT, LINE, AMOUNT, DAY),
                new ProjectEvent.AdvanceRecorded(PROJECT, PAYMENT, LINE, AMOUNT, DAY, BEYOND),
                new ProjectEvent.AcceptedVolumeRecorded(PROJECT, new VolumeId("vol-1"), AMOUNT, DAY),
                new ProjectEvent.DisbursementRecorded(PROJECT, PAYMENT, LINE, AMOUNT, DAY, BEYOND),
                new ProjectEvent.DisbursementReversed(PROJECT, PAYMENT, new PaymentId("rev-1"), AMOUNT, DAY),
                given(new Contribution.InLabour(Decimal.of("12.5"), AMOUNT)),
                new ProjectEvent.AccountsFinalised(PROJECT, AMOUNT, DAY));
    }

    private static Contribution land() {
        return new Contribution.InLand(Decimal.of("120.5"), AMOUNT);
    }

    private static Event given(Contribution contribution) {
        return new ProjectEvent.ContributionRecorded(
                PROJECT, new ContributionId("gift-1"), Text.of("Nhân dân thôn Bình Hồ"), contribution, DAY);
    }
}
