package vn.vedich.log.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.bson.BsonDocument;
import org.bson.codecs.configuration.CodecRegistries;
import vn.vedich.log.Appended;
import vn.vedich.log.Attestations;
import vn.vedich.log.Checkpoints;
import vn.vedich.log.Commit;
import vn.vedich.log.CommittedCommand;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.EventHeading;
import vn.vedich.log.EventLog;
import vn.vedich.log.LogCannotOpen;
import vn.vedich.log.Snapshots;
import vn.vedich.log.StoredEvent;
import vn.vedich.log.home.Sealing;
import vn.vedich.log.home.WakeUps;
import vn.vedich.log.home.WritingThread;

/**
 * The log in one database of a MongoDB deployment, in the collections {@code commits}, {@code snapshots}, {@code
 * checkpoints}, {@code attestations} and {@code about}. Any number of processes may have it open. What {@link #append} returned for is durable on
 * a majority of the replica set, and reads show nothing else.
 *
 * <p>Readers hear of this process's appends at once, of others' within some milliseconds: see {@link #onAppend}.
 */
public final class MongoEventLog implements EventLog {

    private static final Duration LONGEST_TRY = Duration.ofSeconds(15);
    private static final Duration LONGEST_LOOK_FOR_A_HOLE = Duration.ofSeconds(1);
    private static final long LONGEST_CALL_SECONDS = 10;

    private final Asking asking = new Asking();
    private final Sealing sealing;
    private final LogReading reading;
    private final StreamReading streams;
    private final WritingThread writer;
    private final Polling polling;
    private final Erasing erasing;
    private final MongoSnapshots snapshots;
    private final MongoCheckpoints checkpoints;
    private final MongoAttestations attestations;

    /**
     * Opens the log, and creates it when the database has none.
     *
     * @param database whose client stays the caller's to close, after the log
     * @param clock says when events are recorded; those of several processes need not agree
     * @param random gives the salts: not predictable, safe for use by many threads, such as a {@code SecureRandom}
     * @throws LogCannotOpen when the database can't be reached or holds no log of a form that this program knows
     */
    public static MongoEventLog open(MongoDatabase database, Clock clock, RandomGenerator random) {
        MongoDatabase durable = database.withReadPreference(ReadPreference.primary())
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withTimeout(LONGEST_CALL_SECONDS, TimeUnit.SECONDS);
        new Opening(durable).createOrCheck();
        return new MongoEventLog(durable, clock, random);
    }

    private MongoEventLog(MongoDatabase database, Clock clock, RandomGenerator random) {
        MongoCollection<PlacedCommit> commits = database.getCollection(Opening.COMMITS, PlacedCommit.class)
                .withCodecRegistry(CodecRegistries.fromRegistries(
                        CodecRegistries.fromCodecs(new CommitCodec()), database.getCodecRegistry()));
        Patience patience = Patience.of(LONGEST_TRY);
        KnownTail known = new KnownTail();
        CommitStore store = new RememberingStore(new MongoCommitStore(commits), known);
        FreshReads reads = new FreshReads(store, known, patience);
        LogEnd end = new LogEnd(store, reads, known);
        WakeUps wakeUps = new WakeUps();
        Announcements announcements = new Announcements(known, wakeUps);
        this.reading = new LogReading(reads, end, patience);
        this.streams = new StreamReading(reads, patience);
        Opening.requireJoinedEnd(new LogReading(reads, end, Patience.of(LONGEST_LOOK_FOR_A_HOLE)));
        announcements.announce();
        this.sealing = new Sealing(random);
        this.writer = new WritingThread(
                new GroupAppender(reads, new Placing(reads, clock), patience, random), announcements::announce);
        this.polling = new Polling(end, wakeUps, announcements);
        this.snapshots = new MongoSnapshots(database.getCollection("snapshots", BsonDocument.class), asking, patience);
        this.checkpoints =
                new MongoCheckpoints(database.getCollection("checkpoints", BsonDocument.class), asking, patience);
        this.attestations = new MongoAttestations(database.getCollection("attestations", BsonDocument.class), asking);
        this.erasing = new Erasing(commits, reading, snapshots, patience);
    }

    @Override
    public Appended append(Commit commit) {
        return writer.append(sealing.seal(commit));
    }

    @Override
    public List<StoredEvent> read(long fromPosition, int limit) {
        return asking.ask(() -> reading.read(fromPosition, limit)).stream()
                .map(PlacedEvent::unsealed)
                .toList();
    }

    @Override
    public List<EventHeading> readHeadings(long fromPosition, int limit) {
        return asking.ask(() -> reading.readHeadings(fromPosition, limit));
    }

    @Override
    public List<CoveredEvent> readCovered(long fromPosition, int limit) {
        return asking.ask(() -> reading.read(fromPosition, limit)).stream()
                .map(PlacedEvent::covered)
                .toList();
    }

    @Override
    public List<StoredEvent> readStream(String stream, long fromSequence, int limit) {
        return asking.ask(() -> streams.readStream(stream, fromSequence, limit)).stream()
                .map(PlacedEvent::unsealed)
                .toList();
    }

    @Override
    public long head() {
        return asking.ask(reading::head);
    }

    @Override
    public OptionalLong lastSequence(String stream) {
        return asking.ask(() -> streams.lastSequence(stream));
    }

    @Override
    public Optional<CommittedCommand> commit(String commandId) {
        return asking.ask(() -> reading.commit(commandId)).map(PlacedCommit::committed);
    }

    @Override
    public long positionBefore(Instant time) {
        return asking.ask(() -> reading.positionBefore(time));
    }

    @Override
    public boolean eraseText(long position, String hash) {
        return asking.ask(() -> erasing.erase(position, hash));
    }

    @Override
    public Snapshots snapshots() {
        return snapshots;
    }

    @Override
    public Checkpoints checkpoints() {
        return checkpoints;
    }

    @Override
    public Attestations attestations() {
        return attestations;
    }

    /**
     * As {@link EventLog#onAppend}, after other processes' appends too. These are looked for every 2 ms, every 10 ms once
     * nothing has come for 10 seconds, on a thread that does so only while somebody is registered.
     */
    @Override
    public Registration onAppend(Runnable wakeUp) {
        return polling.add(wakeUp);
    }

    @Override
    public void close() {
        writer.close();
        polling.close();
        asking.close();
    }
}
