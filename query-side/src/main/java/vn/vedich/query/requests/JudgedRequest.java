package vn.vedich.query.requests;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.request.RequestEvent.RequestAnswered;
import vn.vedich.kernel.request.RequestStanding;
import vn.vedich.kernel.request.RequestStanding.Matter;
import vn.vedich.kernel.request.RequestStanding.Waiting;
import vn.vedich.query.dossier.Dossier.OfRequest;
import vn.vedich.query.requests.RequestsQuery.Answered;
import vn.vedich.query.requests.RequestsQuery.Filter;

/** A request and how it stands on the day asked. */
record JudgedRequest(OfRequest request, RequestStanding standing) {

    static Optional<JudgedRequest> on(LocalDate day, OfRequest request) {
        return request.facts().standingOn(day).map(standing -> new JudgedRequest(request, standing));
    }

    /** Whether it fits, as far as that depends on the day. */
    boolean fits(Filter filter) {
        return isAsked(filter.waitingOn(), waitsOn())
                && isAsked(filter.awaited(), awaited())
                && isAsked(filter.answer(), Optional.of(answered()))
                && isAsked(filter.open(), Optional.of(standing.isOpen()))
                && isAsked(filter.funded(), funded());
    }

    Optional<UnitId> waitsOn() {
        return standing.waiting().map(Waiting::on);
    }

    Optional<Matter> awaited() {
        return standing.waiting().map(Waiting::matter);
    }

    Answered answered() {
        return standing.answer()
                .map(RequestAnswered::answer)
                .map(answer -> switch (answer) {
                    case AGREED -> Answered.AGREED;
                    case REFUSED -> Answered.REFUSED;
                    case DEFERRED -> Answered.DEFERRED;
                })
                .orElse(Answered.NONE);
    }

    /** Empty for what nobody pays for and what does not lack it either. */
    private Optional<Boolean> funded() {
        return standing.lacksFunding()
                ? Optional.of(false)
                : Optional.of(true).filter(any -> !standing.funding().isEmpty());
    }

    private static <T> boolean isAsked(@Nullable T asked, Optional<T> known) {
        return asked == null || known.filter(asked::equals).isPresent();
    }
}
