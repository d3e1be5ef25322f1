package vn.vedich.query.access;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.platform.access.AccessEntry;
import vn.vedich.platform.access.AccessEvent.Refused;
import vn.vedich.platform.access.AccessLog;
import vn.vedich.query.access.AccessQuery.Accesses;
import vn.vedich.query.access.AccessQuery.Refusals;
import vn.vedich.query.access.AccessSearch.Found;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Listed;

/** Finds who looked, and what was refused. */
@Component
class AccessAnswers {

    private final AccessLog log;
    private final AccessSearch search;

    AccessAnswers(AccessLog log) {
        this.log = log;
        this.search = new AccessSearch(log);
    }

    Listed<AccessView> answer(Accesses question) {
        Predicate<AccessEntry> fits = entry -> AccessView.kind(entry)
                .filter(kind -> question.kind() == null || question.kind() == kind)
                .filter(_ -> Concern.fits(question.filter(), entry))
                .isPresent();
        Found found = search.find(question.filter(), question.part(), fits);
        AccessReading reading = new AccessReading(log, question.part().language());
        List<AccessView> views = found.entries().stream().map(reading::access).toList();
        return new Listed<>(views, next(found));
    }

    Listed<RefusalView> answer(Refusals question) {
        Predicate<AccessEntry> fits = entry -> entry.event() instanceof Refused refused
                && isAsked(question.command(), refused.command())
                && isAsked(question.subject(), refused.subject())
                && (isAsked(question.refusal(), refused.refusal()) || isAsked(question.refusal(), refused.problem()))
                && Concern.fits(question.filter(), entry);
        Found found = search.find(question.filter(), question.part(), fits);
        AccessReading reading = new AccessReading(log, question.part().language());
        List<RefusalView> views = found.entries().stream().map(reading::refusal).toList();
        return new Listed<>(views, next(found));
    }

    private static boolean isAsked(@Nullable String asked, @Nullable String has) {
        return asked == null || asked.equals(has);
    }

    private static @Nullable String next(Found found) {
        return found.below() == null ? null : new Cursor("", Long.toString(found.below())).written();
    }
}
