package vn.vedich.query.inbox;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.ExtensionAsked;
import vn.vedich.kernel.directive.HandBack;
import vn.vedich.kernel.directive.Share;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Text;

/**
 * What a unit said of its own share of a directive. The reasons that it gave stand in the history, with the entries named here.
 *
 * @param done that its share is done; null when it did not say so, or spoke of progress again since
 * @param progress the last that it said of its progress
 * @param extension its last request for more time
 * @param handBack that it handed the directive back, for the last time
 */
record ShareView(
        @Nullable Done done,
        @Nullable Progress progress,
        @Nullable Extension extension,
        @Nullable HandedBack handBack) {

    record Done(
            EntryId entry,
            DayOrMonth on,
            LocalDate doneOn,
            @Nullable Text text,
            List<EvidenceId> evidence) {}

    /** @param percent of its share, from 0 to 100 */
    record Progress(
            EntryId entry,
            DayOrMonth on,
            Text text,
            @Nullable Decimal percent) {}

    /**
     * @param deadline the one that it asked for
     * @param answeredBy the entry that granted or refused it; null when none did
     */
    record Extension(
            EntryId entry,
            DayOrMonth on,
            DayOrMonth deadline,
            ExtensionAsked.Answer answer,
            @Nullable EntryId answeredBy) {}

    record HandedBack(EntryId entry, DayOrMonth on, HandBack.Answer answer) {}

    static ShareView of(Share share) {
        return new ShareView(
                done(share),
                progress(share),
                share.extension() == null ? null : extension(share.extension()),
                share.handBack() == null ? null : handedBack(share.handBack()));
    }

    private static @Nullable Done done(Share share) {
        var said = share.done();
        return said == null
                ? null
                : new Done(
                        said.id(),
                        said.occurredOn(),
                        said.event().doneOn(),
                        said.event().text(),
                        said.event().evidence());
    }

    private static @Nullable Progress progress(Share share) {
        var said = share.progress();
        return said == null
                ? null
                : new Progress(
                        said.id(),
                        said.occurredOn(),
                        said.event().text(),
                        said.event().percent());
    }

    private static Extension extension(ExtensionAsked asked) {
        var answered = asked.answered();
        return new Extension(
                asked.said().id(),
                asked.said().occurredOn(),
                asked.said().event().deadline(),
                asked.answer(),
                answered == null ? null : answered.id());
    }

    private static HandedBack handedBack(HandBack back) {
        return new HandedBack(back.said().id(), back.said().occurredOn(), back.answer());
    }
}
