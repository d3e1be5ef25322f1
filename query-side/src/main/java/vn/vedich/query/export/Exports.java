package vn.vedich.query.export;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.answer.DayAsked;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.export.receipt.Moment;
import vn.vedich.query.export.table.Table;

/** Binds questions to a moment and begins their exports. */
@Component
public class Exports {

    private final Questions questions;
    private final Coverages coverages;
    private final Checkpointing checkpoints;
    private final Bases bases;
    private final Clock clock;

    Exports(Questions questions, Coverages coverages, Checkpointing checkpoints, Bases bases, Clock clock) {
        this.questions = questions;
        this.coverages = coverages;
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
        Asked asked = new Asked(
                address.template(), address.id(), parameters, moment(wanted, address.question()), wanted.language());
        Table table = address.question().table(asked);
        return new Export(
                id,
                asked,
                wanted.format(),
                table,
                bases.of(wanted.language()),
                checkpoints.covering(asked.moment().knownAt()));
    }

    private Moment moment(Wanted wanted, Exportable question) {
        long covered = coverages
                .of(question.projection())
                .answer(wanted.parameter(Wanted.AT_LEAST), () -> Set.of())
                .position();
        LocalDate asOf =
                Parameters.day(Wanted.AS_OF, wanted.parameter(Wanted.AS_OF)).orElse(null);
        return new Moment(DayAsked.of(asOf, clock), covered, null);
    }
}
