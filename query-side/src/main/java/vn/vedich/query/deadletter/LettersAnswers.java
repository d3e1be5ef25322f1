package vn.vedich.query.deadletter;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import vn.vedich.query.version.Version;
import vn.vedich.query.version.VersionStore;

/** Reads dead letters. What their events are is read from the log each time. */
@Component
class LettersAnswers {

    private final DeadLetters letters;
    private final EventLog log;
    private final List<String> projections;
    private final VersionStore versions;

    LettersAnswers(DeadLetters letters, EventLog log, List<Projection> projections, VersionStore versions) {
        this.versions = versions;
        this.letters = letters;
        this.log = log;
        this.projections = projections.stream().map(Projection::name).sorted().toList();
    }

    private record OfVersion(Version version, LetterBox.Sequence sequence) {

        private Cursor place() {
            return new Cursor(version.projection(), sequence.first().sequence());
        }
    }

    /** @throws BadParameter when there is no such projection, or it never had such a version */
    Listed<ParkedView> answer(Parkings question) {
        List<OfVersion> all = asked(question).stream()
                .map(name -> version(name, question.version()))
                .flatMap(version -> letters.of(version).sequences().stream().map(one -> new OfVersion(version, one)))
                .toList();
        return Listed.behind(question.after(), all, question.limit(), OfVersion::place)
                .map(one -> ParkedView.of(
                        one.version(),
                        isLive(one.version()),
                        one.sequence(),
                        view(one.sequence().first())));
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
        Version version = version(question.projection(), question.version());
        LetterBox box = letters.of(version);
        long size = box.size(question.sequence());
        if (size == 0) {
            return Optional.empty();
        }
        List<Letter> read = box.read(question.sequence(), question.from(), question.limit() + 1);
        return Optional.of(new SequenceView(
                question.projection(),
                version.number(),
                question.sequence(),
                size,
                read.stream().limit(question.limit()).map(this::view).toList(),
                read.size() > question.limit() ? read.getLast().position() : null));
    }

    /** The first letter of a sequence of what is live; empty when nothing of it is parked. */
    Optional<LetterView> first(String projection, String sequence) {
        return answer(new LettersOf(projection, null, sequence, 0, 1))
                .map(view -> view.items().getFirst());
    }

    boolean isLive(Version version) {
        return versions.live(version.projection()).version().equals(version);
    }

    /** @throws BadParameter when the projection never had such a version */
    private Version version(String projection, @Nullable Integer number) {
        if (number == null) {
            return versions.live(projection).version();
        }
        List<Version> all = versions.all(projection);
        return all.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> BadParameter.notOneOf(
                        "version",
                        all.stream()
                                .map(version -> Integer.toString(version.number()))
                                .toList()));
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
