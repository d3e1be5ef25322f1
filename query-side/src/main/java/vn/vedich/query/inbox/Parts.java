package vn.vedich.query.inbox;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vedich.kernel.directive.Standing.Status;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.query.dossier.Dossier.OfDirective;
import vn.vedich.query.dossier.SubjectNames;

/** The parts that directives have on a day, as far as they were issued by then. */
record Parts(InboxStore store, LocalDate day) {

    /** Those of one directive, by id. */
    List<PartView> of(DirectiveId whole, SubjectNames names) {
        return store.parts(List.of(whole))
                .filter(part -> wholeOf(part).equals(Optional.of(whole)))
                .flatMap(part ->
                        part.facts().standingOn(day).stream().map(standing -> PartView.of(part, standing, names)))
                .toList();
    }

    /** Those of these directives that were reported done while a part of them is open. */
    Set<DirectiveId> leftOpen(Collection<OfDirective> directives) {
        List<DirectiveId> reported = directives.stream()
                .filter(directive -> directive.facts().doneReportOn(day).isPresent())
                .map(OfDirective::id)
                .toList();
        return reported.isEmpty()
                ? Set.of()
                : store.parts(reported)
                        .filter(part -> part.facts()
                                .standingOn(day)
                                .filter(standing -> standing.status() == Status.OPEN)
                                .isPresent())
                        .flatMap(part -> Stream.ofNullable(wholeOf(part).orElse(null)))
                        .collect(Collectors.toSet());
    }

    private Optional<DirectiveId> wholeOf(OfDirective part) {
        return part.facts().wholeOn(day);
    }
}
