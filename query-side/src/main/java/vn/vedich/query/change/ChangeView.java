package vn.vedich.query.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.query.inbox.DirectiveView;

/**
 * One change as somebody is told of it. What a text that is erased since said is null here and said to be erased in the sentence.
 *
 * @param position its place in the whole log; also that of what the rest is known by
 * @param entry the id of its entry
 * @param type the stored name of its event, such as {@code directive.DirectiveIssued}
 * @param version how many entries the directive has with this one, as {@code If-Match} compares it
 * @param occurredOn when it was so
 * @param recordedAt when the log took it in
 * @param asOf the day that the directive is shown for
 * @param summary one sentence that says what happened, by language ({@code vi}, {@code en})
 * @param directive as the unit's inbox shows it on that day, as known at the position
 */
public record ChangeView(
        long position,
        EntryId entry,
        String type,
        DirectiveId directiveId,
        long version,
        DayOrMonth occurredOn,
        Instant recordedAt,
        LocalDate asOf,
        Map<String, String> summary,
        DirectiveView directive) {

    public ChangeView {
        summary = Collections.unmodifiableMap(new LinkedHashMap<>(summary));
    }
}
