package vn.vedich.query.export;

import java.time.Clock;
import java.time.LocalDate;
import java.util.SortedMap;
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
        SortedMap<String, String> parameters = wanted.ofQuestion();
        Questions.requireKnown(address.question(), parameters.keySet());
        FixedMoment moment = moment(wanted, address.question());
        Asked asked = new Asked(
                address.template(),
                address.id(),
                parameters,
                moment,
                new Knowledge.Then(moment.knownAt(), moment.reportedBy(), streams),
                wanted.language());
        Table table = address.question().table(asked);
        return new Export(
                id,
                asked,
                wanted.format(),
                table,
                bases.of(wanted.language()),
                checkpoints.covering(asked.moment().knownAt()));
    }

    /** What was left out becomes what it is now, so that it stays that. */
    private FixedMoment moment(Wanted wanted, Exportable question) {
        MomentsAsked when = new MomentsAsked(
                one(wanted, Wanted.AS_OF),
                one(wanted, Wanted.KNOWN_AT),
                one(wanted, Wanted.REPORTED_BY),
                wanted.parameter(Wanted.AT_LEAST));
        Covered<Moment> found = moments.of(question.projection()).answer(when, moment -> moment);
        LocalDate day = found.answer() == null ? null : found.answer().day();
        LocalDate bound = question.isJudgedForADay() ? DayAsked.of(day, clock) : day;
        return new FixedMoment(bound, found.position(), found.reportedBy());
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
