package vn.vedich.platform.contract;

import static vn.vedich.platform.contract.SampleIds.COMMUNE;
import static vn.vedich.platform.contract.SampleIds.CONCLUSION;
import static vn.vedich.platform.contract.SampleIds.CRITERION_OF;
import static vn.vedich.platform.contract.SampleIds.DAY;
import static vn.vedich.platform.contract.SampleIds.DEPARTMENT;
import static vn.vedich.platform.contract.SampleIds.DISTRICT;
import static vn.vedich.platform.contract.SampleIds.ENTRY;
import static vn.vedich.platform.contract.SampleIds.EVIDENCE;
import static vn.vedich.platform.contract.SampleIds.PROJECT;

import java.util.List;
import java.util.stream.Stream;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Text;

/** One event of every type about directives. */
final class DirectiveSamples {

    private static final DirectiveId DIRECTIVE = new DirectiveId("temporary-houses");
    private static final Text ORDER = Text.of("Hỗ trợ các hộ gia đình xóa nhà tạm, nhà dột nát");
    private static final DayOrMonth DEADLINE = DayOrMonth.of("2019-12");
    private static final Assignment ASSIGNMENT = new Assignment(DEPARTMENT, List.of(COMMUNE));

    private DirectiveSamples() {}

    static List<Event> all() {
        return Stream.of(given(), answered(), shared())
                .<Event>flatMap(List::stream)
                .toList();
    }

    private static List<Event> given() {
        return List.of(
                new DirectiveEvent.DirectiveIssued(
                        DIRECTIVE,
                        DISTRICT,
                        ORDER,
                        List.of(COMMUNE),
                        List.of(CRITERION_OF),
                        List.of(PROJECT),
                        CONCLUSION,
                        ASSIGNMENT,
                        DEADLINE),
                new DirectiveEvent.DirectiveAmended(DIRECTIVE, ORDER),
                new DirectiveEvent.DirectiveSourceNamed(DIRECTIVE, CONCLUSION),
                new DirectiveEvent.DirectiveAssigned(DIRECTIVE, ASSIGNMENT),
                new DirectiveEvent.DirectiveReassigned(DIRECTIVE, ASSIGNMENT),
                new DirectiveEvent.DeadlineSet(DIRECTIVE, DEADLINE),
                new DirectiveEvent.DeadlineExtended(DIRECTIVE, DEADLINE));
    }

    private static List<Event> answered() {
        return List.of(
                new DirectiveEvent.DirectiveAcknowledged(DIRECTIVE, DEPARTMENT),
                new DirectiveEvent.DirectiveProgressReported(
                        DIRECTIVE, DEPARTMENT, Text.of("Đã xóa 3 nhà"), Decimal.of("37.5")),
                new DirectiveEvent.DirectiveReportedDone(
                        DIRECTIVE, DEPARTMENT, DAY, Text.of("Đã xóa hết nhà tạm"), List.of(EVIDENCE)),
                new DirectiveEvent.DirectiveAccepted(DIRECTIVE),
                new DirectiveEvent.DirectiveReturned(DIRECTIVE),
                new DirectiveEvent.DirectiveWithdrawn(DIRECTIVE),
                new DirectiveEvent.DirectiveReminded(DIRECTIVE, DEPARTMENT, DEADLINE, ENTRY),
                new DirectiveEvent.DirectiveOverdue(DIRECTIVE, DEPARTMENT, DEADLINE, ENTRY),
                new DirectiveEvent.DirectiveEscalated(DIRECTIVE, DEPARTMENT, DISTRICT, DEADLINE, ENTRY),
                new DirectiveEvent.DirectiveEntryAnnulled(DIRECTIVE, ENTRY));
    }

    private static List<Event> shared() {
        return List.of(
                new DirectiveEvent.ExtensionRequested(DIRECTIVE, DEPARTMENT, DEADLINE),
                new DirectiveEvent.ExtensionGranted(DIRECTIVE, DEPARTMENT),
                new DirectiveEvent.ExtensionRefused(DIRECTIVE, DEPARTMENT),
                new DirectiveEvent.DirectiveHandedBack(DIRECTIVE, DEPARTMENT),
                new DirectiveEvent.DirectiveInsistedOn(DIRECTIVE, DEPARTMENT),
                new DirectiveEvent.ShareProgressReported(
                        DIRECTIVE, COMMUNE, Text.of("Đã vận động xong 12 hộ"), Decimal.of("62.5")),
                new DirectiveEvent.ShareReportedDone(
                        DIRECTIVE, COMMUNE, DAY, Text.of("Đã bàn giao mặt bằng"), List.of(EVIDENCE)),
                new DirectiveEvent.DirectiveWholeNamed(DIRECTIVE, new DirectiveId("housing")));
    }
}
