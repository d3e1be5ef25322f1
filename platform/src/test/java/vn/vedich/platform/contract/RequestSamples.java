package vn.vedich.platform.contract;

import static vn.vedich.platform.contract.SampleIds.COMMUNE;
import static vn.vedich.platform.contract.SampleIds.CRITERION_OF;
import static vn.vedich.platform.contract.SampleIds.DAY;
import static vn.vedich.platform.contract.SampleIds.DEPARTMENT;
import static vn.vedich.platform.contract.SampleIds.DISTRICT;
import static vn.vedich.platform.contract.SampleIds.ENTRY;
import static vn.vedich.platform.contract.SampleIds.LINE;
import static vn.vedich.platform.contract.SampleIds.PROJECT;
import static vn.vedich.platform.contract.SampleIds.SESSION;

import java.util.List;
import java.util.Map;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.kernel.request.Answer;
import vn.vedich.kernel.request.Payer;
import vn.vedich.kernel.request.RequestEvent;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Money;
import vn.vedich.kernel.value.Text;

/** One event of every type about requests. */
final class RequestSamples {

    private static final RequestId REQUEST = new RequestId("field-roads");

    private RequestSamples() {}

    static List<Event> all() {
        return List.of(
                new RequestEvent.RequestRaised(
                        REQUEST,
                        COMMUNE,
                        DISTRICT,
                        Text.of("Hỗ trợ kinh phí xây dựng đường nội đồng"),
                        List.of(CRITERION_OF),
                        SESSION,
                        DAY),
                new RequestEvent.RequestForwarded(REQUEST, DEPARTMENT, DAY),
                new RequestEvent.RequestAnswered(
                        REQUEST,
                        DISTRICT,
                        Answer.DEFERRED,
                        Text.of("Xem xét khi có vốn"),
                        DayOrMonth.of("2020-03"),
                        DAY),
                new RequestEvent.FollowUpPromised(
                        REQUEST,
                        DEPARTMENT,
                        new DirectiveId("field-roads-plan"),
                        Text.of("Lập phương án hỗ trợ"),
                        DayOrMonth.of("2020-03"),
                        DAY),
                funded(new Payer.OfLine(LINE)),
                new RequestEvent.RequestClosed(REQUEST, DAY),
                new RequestEvent.RequestEntryAnnulled(REQUEST, ENTRY));
    }

    /** Further forms that an event can have, by what is different in them. */
    static Map<String, Event> forms() {
        return Map.of("project", funded(new Payer.OfProject(PROJECT)));
    }

    private static Event funded(Payer payer) {
        return new RequestEvent.RequestFunded(REQUEST, payer, new Money(250_000_000), DAY);
    }
}
