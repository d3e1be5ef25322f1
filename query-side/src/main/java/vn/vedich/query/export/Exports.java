package vn.vedich.query.export;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.query.answer.BadParameter;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.DayAsked;
import vn.vedich.query.export.receipt.FixedMoment;
import vn.vedich.query.export.table.Table;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.moment.Moment;
import vn.vedich.query.moment.Moments;
import vn.vedich.query.moment.MomentsAsked;
import vn.vedich.query.moment.StreamFacts;

/** Binds questions to a moment and begins their exports. */
@Component
public class Exports {

    private final Questions questions;
    private final Moments.Finder moments;
    private final StreamFacts streams;
    private final Checkpointing checkpoints;
    private final Bases bases;
    private final Clock clock;

    Exports(
            Questions questions,
            Moments.Finder moments,
            StreamFacts streams,
            Checkpointing checkpoints,
            Bases bases,
            Clock clock) {
        this.questions = questions;
        this.moments = moments;
        this.streams = streams;
        this.checkpoints = checkpoints;
        this.bases = bases;
        this.clock = clock;
    }

    /**
     * Every export begins here, those that only check a receipt too: whoever keeps a record of who looked keeps it here.
     *
     * @param id by which others can look how far it is
     * @param caller who takes it away
     * @throws RuntimeException as the question refuses what was asked
     */
    Export begin(String id, Wanted wanted, EnteredBy caller) {
        Address address = questions.at(wanted.path());
        Exportable question = address.question();
        Bound bound = question.comparesTwoMoments() ? two(wanted, question) : one(wanted, question);
        SortedMap<String, String> parameters = new TreeMap<>(wanted.ofQuestion());
        if (question.comparesTwoMoments()) {
            parameters.keySet().removeAll(Wanted.BEFORE);
        }
        Questions.requireKnown(question, parameters.keySet());
        parameters.putAll(bound.named());
        Asked asked = new Asked(
                address.template(),
                address.id(),
                parameters,
                bound.moment(),
                known(bound.moment()),
                bound.before() == null ? null : new Asked.Before(bound.before(), known(bound.before())),
                wanted.language());
        Table table = question.table(asked);
        return new Export(
                id,
                asked,
                wanted.format(),
                table,
                bases.of(wanted.language()),
                checkpoints.covering(Math.max(
                        bound.moment().knownAt(),
                        bound.before() == null ? -1 : bound.before().knownAt())));
    }

    /** @param before null where there is one moment only */
    private record Bound(FixedMoment moment, @Nullable FixedMoment before) {

        /** The earlier moment as part of the question: a receipt has one moment beside it. */
        private Map<String, String> named() {
            Map<String, String> named = new TreeMap<>();
            if (before != null) {
                named.put(Wanted.BEFORE_AS_OF, String.valueOf(before.asOf()));
                named.put(Wanted.BEFORE_KNOWN_AT, Long.toString(before.knownAt()));
                if (before.reportedBy() != null) {
                    named.put(Wanted.BEFORE_REPORTED_BY, before.reportedBy().toString());
                }
            }
            return named;
        }
    }

    private Knowledge known(FixedMoment moment) {
        return new Knowledge.Then(moment.knownAt(), moment.reportedBy(), streams);
    }

    /** What was left out becomes what it is now, so that it stays that. */
    private Bound one(Wanted wanted, Exportable question) {
        MomentsAsked when = new MomentsAsked(
                one(wanted, Wanted.AS_OF),
                one(wanted, Wanted.KNOWN_AT),
                one(wanted, Wanted.REPORTED_BY),
                wanted.parameter(Wanted.AT_LEAST));
        Covered<Moment> found = moments(question).answer(when, moment -> moment);
        LocalDate day = found.answer() == null ? null : found.answer().day();
        LocalDate bound = question.isJudgedForADay() ? DayAsked.of(day, clock) : day;
        return new Bound(new FixedMoment(bound, found.position(), found.reportedBy()), null);
    }

    private Bound two(Wanted wanted, Exportable question) {
        MomentsAsked when = new MomentsAsked(
                wanted.both(Wanted.BEFORE_AS_OF, Wanted.AS_OF),
                wanted.both(Wanted.BEFORE_KNOWN_AT, Wanted.KNOWN_AT),
                wanted.both(Wanted.BEFORE_REPORTED_BY, Wanted.REPORTED_BY),
                wanted.parameter(Wanted.AT_LEAST));
        Covered<List<Moment>> found = moments(question).together(when, all -> all);
        List<Moment> both = Objects.requireNonNull(found.answer());
        if (both.size() != 2) {
            throw new BadParameter(Wanted.KNOWN_AT, BadParameter.Form.TWO_MOMENTS);
        }
        return new Bound(fixed(both.getLast(), found.position()), fixed(both.getFirst(), found.position()));
    }

    private FixedMoment fixed(Moment moment, long covered) {
        LocalDate day = DayAsked.of(moment.day(), clock);
        return switch (moment.known()) {
            case Knowledge.Now _ -> new FixedMoment(day, covered, null);
            case Knowledge.Then then -> new FixedMoment(day, then.through(), then.reportedBy());
        };
    }

    private Moments moments(Exportable question) {
        return moments.of(question.projections().toArray(String[]::new));
    }

    /** A document is of one moment. */
    private static @Nullable String one(Wanted wanted, String parameter) {
        String text = wanted.parameter(parameter);
        if (text != null && text.contains(",")) {
            throw new BadParameter(parameter, BadParameter.Form.ONE_MOMENT);
        }
        return text;
    }
}
