package vn.vedich.query.bundle;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vedich.bundle.Belonging;
import vn.vedich.bundle.Figures;
import vn.vedich.bundle.Question;
import vn.vedich.kernel.id.SubjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.notary.ProvenLog;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.audit.ChosenCheckpoint;
import vn.vedich.query.moment.Knowledge.Then;
import vn.vedich.query.moment.StreamFacts;
import vn.vedich.query.scorecard.ScorecardAnswers;
import vn.vedich.query.scorecard.ScorecardQuery.ScorecardOf;
import vn.vedich.query.scorecard.ScorecardStore;
import vn.vedich.query.scorecard.ScorecardView;
import vn.vedich.query.scorecard.ScorecardView.SetInUse;

/** Finds the figures that a bundle is about, and the streams that they rest on. */
@Component
class BundleAnswers {

    private final ScorecardAnswers scorecards;
    private final ScorecardStore store;
    private final StreamFacts facts;
    private final ProvenLog log;

    BundleAnswers(ScorecardAnswers scorecards, ScorecardStore store, StreamFacts facts, ProvenLog log) {
        this.scorecards = scorecards;
        this.store = store;
        this.facts = facts;
        this.log = log;
    }

    /**
     * @throws UnknownSubject when there was no such unit, or no such set
     * @throws vn.vedich.platform.problem.ProblemFound when so many witnesses cosigned no checkpoint that covers as much
     */
    Bundle answer(BundleQuery asked) {
        KeptCheckpoint checkpoint = ChosenCheckpoint.covering(log, asked.covered(), asked.witnesses());
        log.requireCompletenessUnder(checkpoint.size());
        Then known = new Then(Math.min(asked.through(), checkpoint.size() - 1), asked.reportedBy(), facts);
        ScorecardView card =
                scorecards.at(known).answer(new ScorecardOf(asked.unit(), asked.day(), asked.criteriaSet()));
        return new Bundle(
                new Question(asked.unit(), asked.criteriaSet(), card.asOf(), known.through(), asked.reportedBy()),
                figures(card),
                streams(asked, known),
                log.attested().cosigned(checkpoint),
                checkpoint.verifierKey(),
                log.handovers(checkpoint.size()));
    }

    private static Figures figures(ScorecardView card) {
        SetInUse set = card.criteriaSet();
        return new Figures(
                card.criteria(), card.indicators(), set == null ? null : new Figures.Rules(set.id(), set.version()));
    }

    /** The unit's own, its enrolments' and assessments', those too that were annulled, and whatever these name. */
    private SortedSet<String> streams(BundleQuery asked, Then known) {
        UnitId unit = asked.unit();
        SortedSet<String> streams = new TreeSet<>();
        Stream.of("enrolment", "assessment")
                .flatMap(context -> store.everNaming(unit, context).stream())
                .filter(stream -> known.facts(stream).stream().anyMatch(fact -> Belonging.makesOf(fact.event(), unit)))
                .forEach(stream -> addWithNamed(stream, known, streams));
        Stream.ofNullable(asked.criteriaSet()).map(SubjectId::stream).forEach(streams::add);
        streams.add(unit.stream());
        return streams;
    }

    private static void addWithNamed(String stream, Then known, SortedSet<String> streams) {
        if (streams.add(stream)) {
            known.facts(stream).stream()
                    .flatMap(fact -> Belonging.named(fact.event()))
                    .distinct()
                    .forEach(named -> addWithNamed(named, known, streams));
        }
    }
}
