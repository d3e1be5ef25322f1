package vn.vedich.query.dossier;

import java.time.LocalDate;
import java.util.Optional;
import vn.vedich.kernel.request.RequestStanding;
import vn.vedich.kernel.request.RequestStanding.Matter;

/**
 * On whom a request waits.
 *
 * @param awaited what for
 * @param days since when, in days
 */
public record RequestWait(NamedUnit on, Matter awaited, LocalDate since, long days) {

    /** Empty when it waits on nobody. */
    public static Optional<RequestWait> of(RequestStanding standing, SubjectNames names) {
        return standing.waiting()
                .map(wait ->
                        new RequestWait(names.unit(wait.on()), wait.matter(), wait.since(), standing.daysWaiting()));
    }
}
