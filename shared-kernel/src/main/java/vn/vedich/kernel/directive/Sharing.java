package vn.vedich.kernel.directive;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveHandedBack;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveInsistedOn;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReportedDone;
import vn.vedich.kernel.directive.DirectiveEvent.ExtensionGranted;
import vn.vedich.kernel.directive.DirectiveEvent.ExtensionRefused;
import vn.vedich.kernel.directive.DirectiveEvent.ExtensionRequested;
import vn.vedich.kernel.directive.DirectiveEvent.ShareProgressReported;
import vn.vedich.kernel.directive.DirectiveEvent.ShareReportedDone;
import vn.vedich.kernel.directive.Standing.Status;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.ledger.Ledger.Line;

/**
 * What units said of their own shares by the day of a standing. As with an acknowledgement, what counts was said since the unit
 * was given the directive, by the assignment that is asked about.
 */
record Sharing(Ledger<DirectiveEvent> ledger, Terms terms, Standing standing) {

    Share of(Addressee addressee) {
        Since since =
                Since.in(ledger.lines(), addressee, line -> !terms.dayOf(line).isAfter(standing.day()));
        return new Share(
                addressee,
                since.last(ShareProgressReported.class).orElse(null),
                done(since).orElse(null),
                since.last(ExtensionRequested.class)
                        .map(asked -> extension(asked, since))
                        .orElse(null),
                since.last(DirectiveHandedBack.class)
                        .map(said -> new HandBack(said, answer(said, since.after(said))))
                        .orElse(null));
    }

    /** Unless the unit spoke of progress again since. */
    private static Optional<Line<ShareReportedDone>> done(Since since) {
        return since.last(ShareReportedDone.class)
                .filter(done ->
                        since.after(done).last(ShareProgressReported.class).isEmpty());
    }

    private ExtensionAsked extension(Line<ExtensionRequested> asked, Since since) {
        UnitId unit = since.addressee().unit();
        Line<DirectiveEvent> answered = since.after(asked).lines().stream()
                .filter(line -> answers(line.event(), unit))
                .findFirst()
                .orElse(null);
        return new ExtensionAsked(asked, answer(asked, answered, since.addressee()), answered);
    }

    private ExtensionAsked.Answer answer(
            Line<ExtensionRequested> asked, @Nullable Line<DirectiveEvent> answered, Addressee addressee) {
        if (answered != null) {
            return answered.event() instanceof ExtensionGranted
                    ? ExtensionAsked.Answer.GRANTED
                    : ExtensionAsked.Answer.REFUSED;
        }
        boolean isLater = terms.deadlines()
                .on(standing.day())
                .filter(inForce -> asked.event().deadline().lastDay().isAfter(inForce.lastDay()))
                .isPresent();
        return isLater && isAwaited(addressee) ? ExtensionAsked.Answer.ASKED : ExtensionAsked.Answer.LAPSED;
    }

    private HandBack.Answer answer(Line<DirectiveHandedBack> said, Since after) {
        boolean insisted = after.lines().stream()
                .anyMatch(line -> line.event() instanceof DirectiveInsistedOn on
                        && on.unit().equals(said.event().by()));
        if (insisted) {
            return HandBack.Answer.INSISTED;
        }
        boolean done = after.last(ShareReportedDone.class).isPresent()
                || after.last(DirectiveReportedDone.class).isPresent();
        return isAwaited(after.addressee()) && !done ? HandBack.Answer.AWAITED : HandBack.Answer.LAPSED;
    }

    private boolean isAwaited(Addressee addressee) {
        return standing.status() == Status.OPEN && addressee.holdsOn(standing.day());
    }

    private static boolean answers(DirectiveEvent event, UnitId unit) {
        return switch (event) {
            case ExtensionGranted e -> e.unit().equals(unit);
            case ExtensionRefused e -> e.unit().equals(unit);
            default -> false;
        };
    }
}
