package vn.vedich.query.inbox;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.Addressee;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveProgressReported;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReportedDone;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.directive.Standing;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Ledger.Line;
import vn.vedich.query.dossier.DirectivePart;
import vn.vedich.query.dossier.Dossier.OfDirective;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.inbox.DirectiveView.Progress;
import vn.vedich.query.inbox.DirectiveView.Reported;
import vn.vedich.query.inbox.DirectiveView.ToUnit;
import vn.vedich.query.inbox.DirectiveView.UnitShare;

/** Puts a directive into the form of the answer, as it stands on a day. */
record DirectiveReading(OfDirective dossier, SubjectNames names, LocalDate day) {

    /** The directive as it stands to a unit, or to nobody in particular, by what was said of itself alone. */
    DirectiveView read(@Nullable UnitId unit) {
        return read(unit, false);
    }

    /** The same, where it is known whether a part of it is open. */
    DirectiveView read(@Nullable UnitId unit, boolean hasOpenPart) {
        Optional<DirectiveIssued> issued = standing().flatMap(s -> facts().issued());
        Optional<Long> daysLeft = standing().flatMap(Standing::daysLeft);
        Set<DirectivePart> filler = DirectivePart.illustrativeOf(dossier, day);
        return new DirectiveView(
                dossier.id(),
                facts().textOn(day).orElse(null),
                standing().map(Standing::status).orElse(null),
                standing().map(Standing::onTime).orElse(null),
                standing().map(Standing::deadline).orElse(null),
                daysLeft.filter(days -> days >= 0).orElse(null),
                daysLeft.filter(days -> days < 0).map(days -> -days).orElse(null),
                standing().map(Standing::ageInDays).orElse(null),
                issued.map(DirectiveIssued::issuer).map(names::unit).orElse(null),
                standing().map(Standing::issuedOn).orElse(null),
                facts().sourceOn(day).map(names::conclusion).orElse(null),
                facts().assignmentOn(day).map(Assignment::lead).map(names::unit).orElse(null),
                facts().assignmentOn(day)
                        .map(Assignment::cooperating)
                        .map(names::units)
                        .orElse(List.of()),
                issued.map(DirectiveIssued::concerned).map(names::units).orElse(List.of()),
                issued.map(DirectiveIssued::criteria).map(names::criteria).orElse(List.of()),
                issued.map(DirectiveIssued::projects).map(names::projects).orElse(List.of()),
                toUnit(unit).orElse(null),
                lastProgress().orElse(null),
                report().map(this::reported).orElse(null),
                report().map(line -> line.event().doneOn()).orElse(null),
                issued.isPresent() ? facts().lacksOn(day) : Set.of(),
                flags(unit, hasOpenPart),
                facts().wholeOn(day).orElse(null),
                shares(),
                dossier.source().orElse(null),
                !filler.isEmpty(),
                filler);
    }

    /** How it stands; empty when it was not issued by the day. */
    Optional<Standing> standing() {
        return facts().standingOn(day);
    }

    private Optional<ToUnit> toUnit(@Nullable UnitId unit) {
        return addressee(unit)
                .map(as -> new ToUnit(as.role(), as.from(), as.text(), byDay(as.acknowledgedOn())))
                .or(() -> Optional.ofNullable(unit)
                        .flatMap(id -> facts().involvementOf(id, day))
                        .map(role -> new ToUnit(role, null, null, null)));
    }

    private Set<DirectiveView.Flag> flags(@Nullable UnitId unit, boolean hasOpenPart) {
        Set<DirectiveView.Flag> flags = EnumSet.noneOf(DirectiveView.Flag.class);
        if (report().filter(line -> line.event().evidence().isEmpty()).isPresent()) {
            flags.add(DirectiveView.Flag.WITHOUT_EVIDENCE);
        }
        if (facts().isReportCorrectedSinceAccepted(day)) {
            flags.add(DirectiveView.Flag.REPORT_CORRECTED_SINCE_ACCEPTED);
        }
        if (addressee(unit)
                .filter(as -> !facts().textOn(day).equals(Optional.of(as.text())))
                .isPresent()) {
            flags.add(DirectiveView.Flag.TEXT_CHANGED_SINCE_GIVEN);
        }
        if (isShareOpen()) {
            flags.add(DirectiveView.Flag.SHARE_OPEN);
        }
        if (hasOpenPart && report().isPresent()) {
            flags.add(DirectiveView.Flag.PART_OPEN);
        }
        return flags;
    }

    private List<UnitShare> shares() {
        return facts().sharesOn(day).stream()
                .map(share -> new UnitShare(
                        names.unit(share.addressee().unit()), share.addressee().role(), ShareView.of(share)))
                .toList();
    }

    private boolean isShareOpen() {
        return report().isPresent()
                && facts().sharesOn(day).stream().anyMatch(share -> share.progress() != null && !share.isDone());
    }

    private Optional<Addressee> addressee(@Nullable UnitId unit) {
        return Optional.ofNullable(unit).flatMap(id -> facts().addresseeOn(id, day));
    }

    private Optional<Progress> lastProgress() {
        return facts().progressBy(day).reduce((earlier, later) -> later).map(this::progress);
    }

    private Optional<Line<DirectiveReportedDone>> report() {
        return facts().doneReportOn(day);
    }

    private @Nullable LocalDate byDay(@Nullable LocalDate when) {
        return when == null || when.isAfter(day) ? null : when;
    }

    private Progress progress(Line<DirectiveProgressReported> line) {
        DirectiveProgressReported said = line.event();
        return new Progress(names.unit(said.by()), line.occurredOn(), said.text(), said.percent());
    }

    private Reported reported(Line<DirectiveReportedDone> line) {
        DirectiveReportedDone said = line.event();
        return new Reported(names.unit(said.by()), line.occurredOn(), said.doneOn(), said.text(), said.evidence());
    }

    private DirectiveFacts facts() {
        return dossier.facts();
    }
}
