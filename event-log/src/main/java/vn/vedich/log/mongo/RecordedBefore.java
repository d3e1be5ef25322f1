package vn.vedich.log.mongo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import vn.vedich.log.EventRef;
import vn.vedich.log.home.AppendRules.Recorded;
import vn.vedich.log.home.SealedCommit;
import vn.vedich.log.mongo.CommitOutline.EventOutline;

/**
 * The log up to a tail, and nothing of what came after: so that judging a commit twice against one tail gives one answer,
 * however much is appended meanwhile.
 */
final class RecordedBefore implements Recorded {

    private final FreshReads reads;
    private final Tail tail;
    private final Map<String, Long> commands = new HashMap<>();
    private final Map<String, EventRef> eventIds = new HashMap<>();
    private final Map<String, Long> lastSequences = new HashMap<>();

    /** @param toJudge the commits that will be asked about: their ids are looked up at once */
    RecordedBefore(FreshReads reads, Tail tail, List<SealedCommit> toJudge) {
        this.reads = reads;
        this.tail = tail;
        List<String> ids =
                toJudge.stream().map(SealedCommit::commandId).distinct().toList();
        for (CommitOutline commit : recorded(Lookup.commands(ids))) {
            commands.put(commit.command(), commit.firstPosition());
        }
        List<String> events = toJudge.stream()
                .flatMap(commit -> commit.events().stream())
                .map(entry -> entry.event().eventId())
                .distinct()
                .toList();
        for (CommitOutline commit : recorded(Lookup.eventIds(events))) {
            for (int i = 0; i < commit.events().size(); i++) {
                eventIds.put(commit.events().get(i).id(), commit.ref(i));
            }
        }
    }

    @Override
    public OptionalLong firstPositionOf(String commandId) {
        Long first = commands.get(commandId);
        return first == null ? OptionalLong.empty() : OptionalLong.of(first);
    }

    @Override
    public Optional<EventRef> eventOfId(String eventId) {
        return Optional.ofNullable(eventIds.get(eventId));
    }

    @Override
    public OptionalLong lastSequence(String stream) {
        long last = lastSequences.computeIfAbsent(
                stream, name -> new SequenceSearch(reads, name).last(-1, tail.nextPosition()));
        return last < 0 ? OptionalLong.empty() : OptionalLong.of(last);
    }

    @Override
    public Optional<EventRef> eventAt(String stream, long sequence) {
        String place = Places.of(stream, sequence);
        for (CommitOutline commit : recorded(Lookup.places(List.of(place)))) {
            for (int i = 0; i < commit.events().size(); i++) {
                EventOutline event = commit.events().get(i);
                if (event.place().equals(place)) {
                    return Optional.of(commit.ref(i));
                }
            }
        }
        return Optional.empty();
    }

    private List<CommitOutline> recorded(Lookup lookup) {
        return reads.outlines(lookup).stream()
                .filter(commit -> commit.firstPosition() < tail.nextPosition())
                .toList();
    }
}
