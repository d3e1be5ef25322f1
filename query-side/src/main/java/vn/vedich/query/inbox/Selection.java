package vn.vedich.query.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.Addressee;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.directive.Involvement;
import vn.vedich.kernel.directive.Share;
import vn.vedich.kernel.directive.Standing;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.answer.Unmarked;
import vn.vedich.query.dossier.Dossier.OfDirective;
import vn.vedich.query.inbox.InboxQuery.Filter;

/**
 * Which directives a list is about.
 *
 * @param unit the unit that must have to do with them; null for all
 * @param roles how it must have to do with them, unless the filter asks for the parts that it gave
 */
record Selection(@Nullable UnitId unit, Set<Involvement> roles, Filter filter, LocalDate day) {

    /** All that can be among them. */
    Stream<OfDirective> candidates(InboxStore store) {
        return filter.isOfPartsGiven() ? store.partsNaming(unit) : store.each(unit);
    }

    /** How the directive stands, if it is one of them. */
    Optional<Standing> standingOf(OfDirective dossier) {
        DirectiveFacts facts = dossier.facts();
        return facts.standingOn(day)
                .filter(this::stands)
                .filter(standing -> isParty(facts))
                .filter(standing -> isIssued(facts))
                .filter(standing -> isLacking(facts))
                .filter(standing -> isPartOf(facts))
                .filter(standing -> isAbout(facts))
                .filter(standing -> isAsking(facts))
                .filter(standing -> says(dossier));
    }

    private boolean stands(Standing standing) {
        return (filter.status() == null || filter.status() == standing.status())
                && (filter.onTime() == null || filter.onTime() == standing.onTime());
    }

    private boolean isParty(DirectiveFacts facts) {
        if (filter.isOfPartsGiven()) {
            return isPartGiven(facts) && (filter.role() == null || hasRole(facts));
        }
        return hasRole(facts) && (filter.partsGiven() == null || !isPartGiven(facts));
    }

    private boolean hasRole(DirectiveFacts facts) {
        return unit == null
                || facts.involvementOf(unit, day)
                        .filter(roles::contains)
                        .filter(role -> filter.role() == null || filter.role() == role)
                        .isPresent();
    }

    /** Whether the unit, or any, gave it as a part of another one. */
    private boolean isPartGiven(DirectiveFacts facts) {
        return facts.wholeOn(day).isPresent() && (unit == null || isIssuedBy(unit, facts));
    }

    private boolean isIssued(DirectiveFacts facts) {
        return filter.issuer() == null || isIssuedBy(filter.issuer(), facts);
    }

    private static boolean isIssuedBy(UnitId issuer, DirectiveFacts facts) {
        return facts.issued()
                .map(DirectiveIssued::issuer)
                .filter(issuer::equals)
                .isPresent();
    }

    private boolean isLacking(DirectiveFacts facts) {
        return filter.lacking() == null || facts.lacksOn(day).contains(filter.lacking());
    }

    private boolean isPartOf(DirectiveFacts facts) {
        return filter.whole() == null || facts.wholeOn(day).equals(Optional.of(filter.whole()));
    }

    private boolean isAbout(DirectiveFacts facts) {
        return filter.concerned() == null
                || facts.issued()
                        .filter(issued -> issued.concerned().contains(filter.concerned()))
                        .isPresent();
    }

    private boolean isAsking(DirectiveFacts facts) {
        if (filter.extension() == null && filter.handedBack() == null) {
            return true;
        }
        List<Share> shares = shares(facts);
        return (filter.extension() == null || shares.stream().anyMatch(this::isAnsweredSo))
                && (filter.handedBack() == null
                        || filter.handedBack() == shares.stream().anyMatch(Share::isHandedBack));
    }

    private boolean isAnsweredSo(Share share) {
        return share.extension() != null && share.extension().answer() == filter.extension();
    }

    /** That of the asked unit, or all where it was not given to that one. */
    private List<Share> shares(DirectiveFacts facts) {
        return Optional.ofNullable(unit)
                .flatMap(asked -> facts.shareOn(asked, day))
                .map(List::of)
                .orElseGet(() -> facts.sharesOn(day));
    }

    private boolean says(OfDirective dossier) {
        String wanted = filter.text();
        return wanted == null || texts(dossier).map(Unmarked::of).anyMatch(text -> text.contains(Unmarked.of(wanted)));
    }

    private Stream<String> texts(OfDirective dossier) {
        DirectiveFacts facts = dossier.facts();
        Optional<Text> given = Optional.ofNullable(unit)
                .flatMap(asked -> facts.addresseeOn(asked, day))
                .map(Addressee::text);
        return Stream.concat(facts.textOn(day).stream(), given.stream())
                .flatMap(text -> Stream.ofNullable(text.value()));
    }
}
