package vn.vedich.query.deadletter;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vedich.log.EventLog;
import vn.vedich.log.letters.Letter;
import vn.vedich.log.letters.LetterBox;
import vn.vedich.query.answer.BadParameter;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.deadletter.LettersQuery.LettersOf;
import vn.vedich.query.deadletter.LettersQuery.Parkings;
import vn.vedich.query.projection.Projection;

/** Reads dead letters. What their events are is read from the log each time. */
@Component
class LettersAnswers {

    private final DeadLetters letters;
    private final EventLog log;
    private final List<String> projections;

    LettersAnswers(DeadLetters letters, EventLog log, List<Projection> projections) {
        this.letters = letters;
        this.log = log;
        this.projections = projections.stream().map(Projection::name).sorted().toList();
    }

    private record OfProjection(String projection, LetterBox.Sequence sequence) {

        private Cursor place() {
            return new Cursor(projection, sequence.first().sequence());
        }
    }

    /** @throws BadParameter when there is no such projection */
    Listed<ParkedView> answer(Parkings question) {
        List<OfProjection> all = asked(question).stream()
                .flatMap(name -> letters.of(name).sequences().stream().map(one -> new OfProjection(name, one)))
                .toList();
        return Listed.behind(question.after(), all, question.limit(), OfProjection::place)
                .map(one -> ParkedView.of(
                        one.projection(), one.sequence(), view(one.sequence().first())));
    }

    private List<String> asked(Parkings question) {
        String one = question.projection();
        if (one == null) {
            return projections;
        }
        requireKnown(one);
        return List.of(one);
    }

    /** Empty when nothing of it is parked. */
    Optional<SequenceView> answer(LettersOf question) {
        requireKnown(question.projection());
        LetterBox box = letters.of(question.projection());
        long size = box.size(question.sequence());
        if (size == 0) {
            return Optional.empty();
        }
        List<Letter> read = box.read(question.sequence(), question.from(), question.limit() + 1);
        return Optional.of(new SequenceView(
                question.projection(),
                question.sequence(),
                size,
                read.stream().limit(question.limit()).map(this::view).toList(),
                read.size() > question.limit() ? read.getLast().position() : null));
    }

    /** The first letter of a sequence; empty when nothing of it is parked. */
    Optional<LetterView> first(String projection, String sequence) {
        return answer(new LettersOf(projection, sequence, 0, 1))
                .map(view -> view.items().getFirst());
    }

    private void requireKnown(String projection) {
        if (!projections.contains(projection)) {
            throw BadParameter.notOneOf("projection", projections);
        }
    }

    private LetterView view(Letter letter) {
        return LetterView.of(letter, log.read(letter.position(), 1).getFirst());
    }
}
