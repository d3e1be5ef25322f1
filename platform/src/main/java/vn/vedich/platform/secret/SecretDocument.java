package vn.vedich.platform.secret;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import org.bson.Document;
import vn.vedich.platform.storage.CannotStart;

/**
 * The secret in one document of the log's database, so that all processes of the installation have the same: collection {@code
 * installation}, {@code {_id: "secret", form: 1, secret: <Base64>}}.
 */
record SecretDocument(MongoDatabase database) {

    private static final String ID = "_id";
    private static final String SECRET = "secret";
    private static final FindOneAndUpdateOptions CREATING =
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

    /**
     * The secret; a new one, durable on return, when there is none. Of several processes at once, all get the same.
     *
     * @throws CannotStart when the document holds something else
     */
    InstallationSecret readOrCreate(SecureRandom random) {
        byte[] fresh = new byte[InstallationSecret.BYTES];
        random.nextBytes(fresh);
        MongoCollection<Document> collection =
                database.getCollection("installation").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        Document kept = Objects.requireNonNull(collection.findOneAndUpdate(
                Filters.eq(ID, SECRET),
                Updates.combine(
                        Updates.setOnInsert("form", 1),
                        Updates.setOnInsert(SECRET, Base64.getEncoder().encodeToString(fresh))),
                CREATING));
        try {
            return new InstallationSecret(Base64.getDecoder().decode(kept.getString(SECRET)));
        } catch (IllegalArgumentException _) {
            throw new CannotStart("The document \"secret\" in the collection \"installation\" of the database "
                    + database.getName() + " does not hold the secret of an installation.");
        }
    }
}
