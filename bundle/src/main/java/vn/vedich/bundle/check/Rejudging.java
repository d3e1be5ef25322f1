package vn.vedich.bundle.check;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import vn.vedich.bundle.Belonging;
import vn.vedich.bundle.Figures;
import vn.vedich.bundle.Question;
import vn.vedich.bundle.UnacceptableBundle;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentFacts;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.criteria.CriteriaSetFacts;
import vn.vedich.kernel.enrolment.EnrolmentEvent;
import vn.vedich.kernel.enrolment.EnrolmentFacts;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.judgement.UnitFiles;
import vn.vedich.kernel.ledger.Recorded;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.unit.UnitFacts;

/**
 * Comes to the figures again: by the rules that the system runs, over nothing but the bundle's events.
 *
 * @param complete the names of all streams that the bundle has in full
 * @param known their events that count, in order
 */
record Rejudging(Question question, SortedSet<String> complete, SortedMap<String, List<Recorded<Event>>> known) {

    /** @throws UnacceptableBundle when a stream is not in the bundle that its events name or the judgement needs */
    Figures figures() {
        requireStreamsNamed();
        requireStream(question.unit().stream());
        if (!unit().isRegistered()) {
            throw new UnacceptableBundle("its events register no unit " + question.unit());
        }
        UnitFiles files = new UnitFiles(enrolments(), assessments(), question.asOf());
        return Optional.ofNullable(question.criteriaSet())
                .or(files::set)
                .flatMap(set -> files.by(set, criteria(set)))
                .map(Figures::of)
                .orElseGet(Figures::none);
    }

    /** What the unit is called on the day; its id where no name is there. */
    String unitName() {
        return unit().names()
                .on(question.asOf())
                .map(names -> names.vi().value())
                .orElse(question.unit().value());
    }

    private UnitFacts unit() {
        return UnitFacts.none().evolve(events(question.unit().stream(), UnitEvent.class));
    }

    private void requireStreamsNamed() {
        known.values().stream()
                .flatMap(List::stream)
                .flatMap(recorded -> Belonging.named(recorded.event()))
                .forEach(this::requireStream);
    }

    private void requireStream(String stream) {
        if (!complete.contains(stream)) {
            throw new UnacceptableBundle("the stream " + stream + " is not there, which the figure may rest on");
        }
    }

    private List<UnitFiles.OfEnrolment> enrolments() {
        return ofContext("enrolment/")
                .map(id -> new UnitFiles.OfEnrolment(
                        new EnrolmentId(id),
                        EnrolmentFacts.none().evolve(events("enrolment/" + id, EnrolmentEvent.class))))
                .filter(file -> file.isOf(question.unit()))
                .toList();
    }

    private List<UnitFiles.OfAssessment> assessments() {
        return ofContext("assessment/")
                .map(id -> new UnitFiles.OfAssessment(
                        new AssessmentId(id),
                        AssessmentFacts.none().evolve(events("assessment/" + id, AssessmentEvent.class))))
                .filter(file -> file.isOf(question.unit()))
                .toList();
    }

    private CriteriaSetFacts criteria(CriteriaSetId set) {
        requireStream(set.stream());
        return CriteriaSetFacts.none().evolve(events(set.stream(), CriteriaEvent.class));
    }

    private Stream<String> ofContext(String prefix) {
        return known.keySet().stream()
                .filter(stream -> stream.startsWith(prefix))
                .map(stream -> stream.substring(prefix.length()));
    }

    private <E extends Event> List<Recorded<E>> events(String stream, Class<E> kind) {
        return known.getOrDefault(stream, List.of()).stream()
                .map(recorded -> new Recorded<>(recorded.entry(), kind.cast(recorded.event())))
                .toList();
    }
}
