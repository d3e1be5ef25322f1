package vn.vedich.query.rebuild;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.List;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.springframework.stereotype.Component;
import vn.vedich.query.deadletter.DeadLetters;
import vn.vedich.query.version.Version;
import vn.vedich.query.version.VersionStore;

/** Gives versions what they need to be followed, and takes away those that nobody reads any more. */
@Component
class UpkeepStore {

    private static final int ONE_SEGMENT = 1;

    private final MongoDatabase database;
    private final TokenStore tokens;
    private final VersionStore versions;
    private final DeadLetters letters;

    UpkeepStore(MongoDatabase database, TokenStore tokens, VersionStore versions, DeadLetters letters) {
        this.database = database;
        this.tokens = tokens;
        this.versions = versions;
        this.letters = letters;
    }

    /** Has the processor of this version go on behind a position that its documents cover, or behind an earlier one. */
    void letFollow(Version version, long position) {
        try {
            tokens.initializeTokenSegments(version.name(), ONE_SEGMENT, new GlobalSequenceTrackingToken(position));
        } catch (UnableToClaimTokenException alreadyThere) {
            // From an attempt before this one. What it covers since then comes again, and changes nothing.
        }
    }

    /** Drops documents, letters, tokens and positions of versions, but never of one that is live. Once more does no harm. */
    void remove(Collection<Version> unwanted) {
        List<Version> gone =
                unwanted.stream().filter(version -> !versions.isLive(version)).toList();
        List<String> names = gone.stream().map(Version::name).toList();
        for (String collection : database.listCollectionNames()) {
            if (names.contains(collection)) {
                database.getCollection(collection).drop();
            }
        }
        database.getCollection("projection-tokens").deleteMany(Filters.in("processor", names));
        gone.forEach(letters::remove);
        gone.forEach(versions::forget);
    }
}
