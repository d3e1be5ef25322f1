package vn.vedich.query.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.request.Answer;
import vn.vedich.kernel.request.RequestEvent.RequestAnswered;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

/**
 * What a request was answered.
 *
 * @param until when a deferred request is to be looked at again, where that was said
 */
public record RequestReply(
        Answer answer,
        NamedUnit by,
        LocalDate on,
        @Nullable Text text,
        @Nullable DayOrMonth until) {

    public static RequestReply of(RequestAnswered event, SubjectNames names) {
        return new RequestReply(event.answer(), names.unit(event.by()), event.on(), event.text(), event.until());
    }
}
