package vn.vedich.query.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentOpened;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAmended;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.enrolment.EnrolmentEvent.UnitEnrolled;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceAttached;
import vn.vedich.kernel.id.ConclusionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.project.ProjectEvent.ProjectApproved;
import vn.vedich.kernel.project.ProjectEvent.ProjectStarted;
import vn.vedich.kernel.request.RequestEvent.RequestRaised;
import vn.vedich.kernel.session.SessionEvent.ConclusionAdopted;
import vn.vedich.kernel.session.SessionEvent.SessionHeld;
import vn.vedich.kernel.subscription.SubscriptionEvent.DigestSubscribed;
import vn.vedich.kernel.subscription.SubscriptionEvent.FeedOpened;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.answer.Shortened;

/**
 * What an entry said of its subject that other sentences call it by.
 *
 * @param conclusion which conclusion is called so; null where it is the subject itself
 * @param unit whose subject it is
 * @param day on which a session was held
 * @param names its name, or the beginning of its text
 */
record Naming(
        EntryId entry,
        @Nullable ConclusionId conclusion,
        @Nullable UnitId unit,
        @Nullable LocalDate day,
        @Nullable Names names) {

    /** More than any sentence shows; a text may have {@value Text#LONGEST} characters. */
    private static final int REMEMBERED = 200;

    static Optional<Naming> in(EntryId entry, Event event) {
        return Optional.ofNullable(
                switch (event) {
                    case UnitEnrolled e -> of(entry, e.unitId(), null);
                    case AssessmentOpened e -> of(entry, e.unitId(), null);
                    case ProjectApproved e -> of(entry, e.unitId(), e.names());
                    case ProjectStarted e -> of(entry, e.unitId(), e.names());
                    case SessionHeld e -> new Naming(entry, null, e.unitId(), e.heldOn(), null);
                    case ConclusionAdopted e -> new Naming(entry, e.conclusion(), null, null, beginning(e.text()));
                    case DirectiveIssued e -> of(entry, null, beginning(e.text()));
                    case DirectiveAmended e -> of(entry, null, beginning(e.text()));
                    case RequestRaised e -> of(entry, e.unitId(), beginning(e.text()));
                    case FeedOpened e -> of(entry, e.unitId(), null);
                    case DigestSubscribed e -> of(entry, e.unitId(), null);
                    case EvidenceAttached e -> of(entry, e.unitId(), beginning(e.title()));
                    default -> null;
                });
    }

    private static Naming of(EntryId entry, @Nullable UnitId unit, @Nullable Names names) {
        return new Naming(entry, null, unit, null, names);
    }

    private static Names beginning(Text text) {
        return new Names(text.value() == null ? text : Text.of(Shortened.to(REMEMBERED, text.value())), null);
    }
}
