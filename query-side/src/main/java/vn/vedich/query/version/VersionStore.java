package vn.vedich.query.version;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoServerException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Which version of each projection is live and what each version's documents cover, kept beside them in one document for each
 * projection: whichever process follows the log says it, and every process answers by it. A position is written after the
 * documents that it speaks of, and read before them; it never goes back, not by a switch either. Safe for use by many threads.
 */
public final class VersionStore {

    /** What was read so lately is not read again: it still holds, because documents never go back. */
    public static final Duration FRESH = Duration.ofMillis(5);

    private static final String ID = "_id";
    private static final String POSITION = "position";
    private static final String LIVE = "live";
    private static final String BEGUN = "versionsBegun";
    private static final UpdateOptions OR_INSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> projections;
    private final LongSupplier nanoTime;
    private final Map<String, Live> known = new HashMap<>();
    private long readAt;

    public VersionStore(MongoDatabase database) {
        this(database, System::nanoTime);
    }

    /** @param nanoTime as {@link System#nanoTime} */
    VersionStore(MongoDatabase database, LongSupplier nanoTime) {
        this.projections = database.getCollection("positions");
        this.nanoTime = nanoTime;
        this.readAt = nanoTime.getAsLong() - FRESH.toNanos();
    }

    /** Says that the documents of this version, written by now, cover this position; an older one changes nothing. */
    public void cover(Version version, long position) {
        evenWhenAnotherBegins(() -> raise(version, position));
        knowIfLive(version, position);
    }

    /** What is live of this projection; inside of a {@link Reading} what was live when that first asked. */
    public Live live(String projection) {
        return Reading.live(projection, this::now);
    }

    /** What the documents of this version cover, {@link Live#NOTHING} before the first event. */
    public long position(Version version) {
        return Optional.ofNullable(projections.find(of(version.projection())).first())
                .map(found -> position(found, version))
                .orElse(Live.NOTHING);
    }

    /** A version that nobody had before; nothing is in it. */
    public Version begin(String projection) {
        evenWhenAnotherBegins(
                () -> projections.updateOne(of(projection), Updates.setOnInsert(LIVE, Version.FIRST), OR_INSERT));
        int begun = begun(projection);
        while (!began(projection, begun)) {
            begun = begun(projection);
        }
        return new Version(projection, Version.FIRST + begun + 1);
    }

    private int begun(String projection) {
        return Optional.ofNullable(projections.find(of(projection)).first())
                .map(found -> found.getInteger(BEGUN, 0))
                .orElse(0);
    }

    /** Of several who read the same, one gets it: what counts is that the document was found as it was read. */
    private boolean began(String projection, int begun) {
        Bson asRead = begun == 0 ? Filters.exists(BEGUN, false) : Filters.eq(BEGUN, begun);
        return projections
                        .updateOne(Filters.and(of(projection), asRead), Updates.set(BEGUN, begun + 1))
                        .getMatchedCount()
                == 1;
    }

    /**
     * Makes a version live in place of another, for every process at once, unless it covers less than that one does at this
     * moment.
     *
     * @return whether it is live now, also because it was before
     */
    public boolean switchOver(Version from, Version to) {
        Bson farEnough = Filters.expr(new Document("$gte", List.of(covered(to), covered(from))));
        projections.updateOne(
                Filters.and(of(from.projection()), saidToBeLive(from), farEnough), Updates.set(LIVE, to.number()));
        return isLive(to);
    }

    /** Whether this version is live at this moment, never from memory. */
    public boolean isLive(Version version) {
        return liveNow(version.projection()).version().equals(version);
    }

    /** What is live of this projection at this moment, never from memory and whatever a {@link Reading} found. */
    public Live liveNow(String projection) {
        Live found = Optional.ofNullable(projections.find(of(projection)).first())
                .map(VersionStore::live)
                .orElseGet(() -> unbegun(projection));
        know(found);
        return found;
    }

    /** What the dead letters of this version's documents are kept under. */
    public String letters(Version version) {
        return Optional.ofNullable(projections.find(of(version.projection())).first())
                .map(found -> letters(found, version))
                .orElse(version.projection());
    }

    /** From now on and for ever the dead letters of this version are kept under its own name; of what is live they stay where they are. */
    public void keepLettersApart(Version version) {
        projections.updateOne(
                Filters.and(of(version.projection()), Filters.ne(LIVE, version.number())),
                Updates.set(lettersApart(version), true));
    }

    /** Every version that a projection ever had, removed ones included. */
    public List<Version> all(String projection) {
        return IntStream.rangeClosed(Version.FIRST, Version.FIRST + begun(projection))
                .mapToObj(number -> new Version(projection, number))
                .toList();
    }

    /** Drops what is known of a version that is not live. */
    public void forget(Version version) {
        projections.updateOne(of(version.projection()), Updates.unset(field(version)));
    }

    private UpdateResult raise(Version version, long position) {
        return projections.updateOne(of(version.projection()), Updates.max(field(version), position), OR_INSERT);
    }

    /** Two processes may make the document at the same moment: then the one that came second finds it. */
    private static <T> T evenWhenAnotherBegins(Supplier<T> update) {
        try {
            return update.get();
        } catch (MongoServerException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return update.get();
        }
    }

    private synchronized Live now(String projection) {
        long now = nanoTime.getAsLong();
        if (now - readAt >= FRESH.toNanos()) {
            projections.find().forEach(one -> know(live(one)));
            readAt = now;
        }
        return known.computeIfAbsent(projection, VersionStore::unbegun);
    }

    private synchronized void know(Live live) {
        known.merge(live.version().projection(), live, Live::orLater);
    }

    /** What is written of a version that is not live here and now says nothing of what is. */
    private synchronized void knowIfLive(Version version, long position) {
        known.computeIfPresent(
                version.projection(),
                (projection, live) -> live.version().equals(version) ? live.orLater(live.at(position)) : live);
    }

    private static Live live(Document found) {
        Version version = new Version(found.getString(ID), found.getInteger(LIVE, Version.FIRST));
        return new Live(version, position(found, version), letters(found, version));
    }

    private static Live unbegun(String projection) {
        return new Live(Version.first(projection), Live.NOTHING, projection);
    }

    /** Until versions had letters of their own all were kept under the projection's name: what has no mark still has them there. */
    private static String letters(Document found, Version version) {
        return found.getBoolean(lettersApart(version), false) ? version.name() : version.projection();
    }

    private static String lettersApart(Version version) {
        return "lettersApart@" + version.number();
    }

    private static long position(Document found, Version version) {
        return found.get(field(version)) instanceof Number position ? position.longValue() : Live.NOTHING;
    }

    private static Document covered(Version version) {
        return new Document("$ifNull", List.of("$" + field(version), Live.NOTHING));
    }

    private static Bson saidToBeLive(Version version) {
        Bson said = Filters.eq(LIVE, version.number());
        return version.number() == Version.FIRST ? Filters.or(said, Filters.exists(LIVE, false)) : said;
    }

    private static Bson of(String projection) {
        return Filters.eq(ID, projection);
    }

    private static String field(Version version) {
        return version.number() == Version.FIRST ? POSITION : POSITION + "@" + version.number();
    }
}
