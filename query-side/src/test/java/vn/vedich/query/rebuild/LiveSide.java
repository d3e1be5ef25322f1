package vn.vedich.query.rebuild;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.deadletter.NoSuchDeadLetterException;
import org.bson.RawBsonDocument;
import vn.vedich.query.deadletter.DeadLetters;
import vn.vedich.query.deadletter.Parking;
import vn.vedich.query.projection.Projection;
import vn.vedich.query.story.StoryLog;
import vn.vedich.query.version.Live;
import vn.vedich.query.version.Version;
import vn.vedich.query.version.VersionStore;

/** What processors do for documents that are live, when the test says so. */
final class LiveSide {

    private final MongoDatabase database;
    private final StoryLog log;
    private final List<Projection> projections;
    private final VersionStore versions;
    private final DeadLetters letters;
    private final Map<Version, Parking> following = new HashMap<>();

    LiveSide(MongoDatabase database, StoryLog log, List<Projection> projections) {
        this.database = database;
        this.log = log;
        this.projections = projections;
        this.versions = new VersionStore(database);
        this.letters = Processes.lettersIn(database, log, versions);
    }

    VersionStore versions() {
        return versions;
    }

    DeadLetters letters() {
        return letters;
    }

    /** The live documents cover everything by now. */
    void catchUp() {
        projections.forEach(this::catchUp);
    }

    private void catchUp(Projection projection) {
        Live live = versions.live(projection.name());
        long head = log.log().head();
        long covered = versions.position(live.version());
        if (covered < head) {
            try {
                following
                        .computeIfAbsent(live.version(), version -> letters.parking(projection.in(version), version))
                        .take(messages(covered, head));
                versions.cover(live.version(), head);
            } catch (NoSuchDeadLetterException e) {
                goOver(projection, live, e);
            }
        }
    }

    /** As a processor does: what it followed was switched from and removed meanwhile, so it follows what is live now. */
    private void goOver(Projection projection, Live from, NoSuchDeadLetterException e) {
        if (versions.isLive(from.version())) {
            throw e;
        }
        catchUp(projection);
    }

    private List<TrackedEventMessage<?>> messages(long behind, long upTo) {
        List<TrackedEventMessage<?>> messages = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream =
                log.store().openStream(behind < 0 ? null : new GlobalSequenceTrackingToken(behind))) {
            for (long position = behind; position < upTo; position++) {
                messages.add(stream.nextAvailable());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return messages;
    }

    /** Every live document, byte by byte, by projection and in the order of ids. */
    Map<String, List<String>> documents() {
        Map<String, List<String>> documents = new TreeMap<>();
        projections.forEach(projection -> documents.put(
                projection.name(), bytes(versions.live(projection.name()).version())));
        return documents;
    }

    private List<String> bytes(Version version) {
        return database.getCollection(version.name(), RawBsonDocument.class)
                .find()
                .sort(Sorts.ascending("_id"))
                .map(document -> HexFormat.of()
                        .formatHex(document.getByteBuffer().asNIO().array()))
                .into(new ArrayList<>());
    }

    /** The names of all collections that hold documents of projections. */
    List<String> collections() {
        return database.listCollectionNames().into(new ArrayList<>()).stream()
                .filter(name -> projections.stream()
                        .anyMatch(one -> name.equals(one.name()) || name.startsWith(one.name() + "@")))
                .filter(name -> database.getCollection(name).countDocuments() > 0)
                .sorted()
                .toList();
    }
}
