package vn.vedich.query.moment;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.EventLog;
import vn.vedich.query.answer.BadParameter;
import vn.vedich.query.answer.Coverage;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Covering;
import vn.vedich.query.answer.NotYetCovered;
import vn.vedich.query.moment.MomentsAsked.Asked;
import vn.vedich.query.version.Reading;

/** Answers questions from the documents of one projection for whichever moments were asked for. */
public final class Moments {

    private final Covering covering;
    private final EventLog log;
    private final StreamFacts streams;

    /** Finds the moments that can be answered from the documents of projections, taken together. */
    @FunctionalInterface
    public interface Finder {
        Moments of(String... projections);
    }

    public Moments(Covering covering, EventLog log, StreamFacts streams) {
        this.covering = covering;
        this.log = log;
        this.streams = streams;
    }

    /**
     * The answer for each moment, each with the position that it covers.
     *
     * @throws BadParameter when a parameter does not have its form
     * @throws NotYetCovered when a position that was named takes too long
     */
    public <T> Covered<T> answer(MomentsAsked asked, Function<Moment, T> answer) {
        List<Asked> moments = asked.moments();
        long covered = covered(asked, moments);
        List<Covered<T>> answers = Reading.whole(() ->
                moments.stream().map(moment -> answer(moment, covered, answer)).toList());
        return answers.size() == 1 ? answers.getFirst() : Covered.sideBySide(answers, covered);
    }

    /** The same for a list, which is read on for one moment at a time. */
    public <T> Covered<T> answer(MomentsAsked asked, @Nullable String cursor, Function<Moment, T> answer) {
        if (cursor != null && asked.moments().size() > 1) {
            throw new BadParameter("cursor", BadParameter.Form.ONE_MOMENT);
        }
        return answer(asked, answer);
    }

    /** One answer about all the moments together. */
    public <T> Covered<T> together(MomentsAsked asked, Function<List<Moment>, T> answer) {
        List<Asked> moments = asked.moments();
        long covered = covered(asked, moments);
        List<Moment> known = moments.stream()
                .map(moment -> new Moment(moment.day(), known(moment, covered)))
                .toList();
        return Reading.whole(() -> new Covered<>(answer.apply(known), covered));
    }

    private <T> Covered<T> answer(Asked asked, long covered, Function<Moment, T> answer) {
        Knowledge known = known(asked, covered);
        T answered = answer.apply(new Moment(asked.day(), known));
        return switch (known) {
            case Knowledge.Now now -> new Covered<>(answered, covered);
            case Knowledge.Then then -> Covered.knownAt(then.through(), then.reportedBy(), answered);
        };
    }

    private Knowledge known(Asked asked, long covered) {
        return asked.known() instanceof KnownAt.Now && asked.reportedBy() == null
                ? new Knowledge.Now()
                : new Knowledge.Then(through(asked.known(), covered), asked.reportedBy(), streams);
    }

    private long through(KnownAt known, long covered) {
        return switch (known) {
            case KnownAt.Now now -> covered;
            case KnownAt.Position at -> Math.min(at.position(), covered);
            case KnownAt.Before before -> Math.min(log.positionBefore(before.time()), covered);
        };
    }

    private long covered(MomentsAsked asked, List<Asked> moments) {
        return covering.covers(Math.max(asked.leastPosition(), lastNamed(moments)));
    }

    private static long lastNamed(List<Asked> moments) {
        return moments.stream()
                .map(Asked::known)
                .mapToLong(known -> known instanceof KnownAt.Position at ? at.position() : Coverage.NOTHING)
                .max()
                .orElse(Coverage.NOTHING);
    }
}
