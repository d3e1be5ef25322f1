package vn.vedich.query.requests;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.vedich.kernel.request.RequestStanding;
import vn.vedich.kernel.request.RequestStanding.Matter;
import vn.vedich.query.answer.Counting;
import vn.vedich.query.requests.RequestsQuery.Answered;

/**
 * How many requests there are, in all, and by what else a list can be narrowed to.
 *
 * @param awaited how many wait for what; the others wait on nobody
 * @param answer by the last answer so far
 */
record RequestCounts(
        int all, int open, int lackingFunding, Map<Matter, Integer> awaited, Map<Answered, Integer> answer) {

    static RequestCounts of(List<JudgedRequest> requests) {
        return new RequestCounts(
                requests.size(),
                count(requests, RequestStanding::isOpen),
                count(requests, RequestStanding::lacksFunding),
                Counting.each(Matter.class, requests.stream().flatMap(r -> r.awaited().stream())),
                Counting.each(Answered.class, requests.stream().map(JudgedRequest::answered)));
    }

    private static int count(List<JudgedRequest> requests, Predicate<RequestStanding> such) {
        return (int) requests.stream().map(JudgedRequest::standing).filter(such).count();
    }
}
