package vn.vedich.standalone;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The embedded database, which finds a document by its id also when more is asked of it, such as that it is older than what
 * is to take its place. By itself it looks through the whole collection then, for every single document that is replaced.
 */
final class ById extends MemoryBackend {

    private static final String ID = "_id";
    private static final String ALL = "$and";

    @Override
    public MemoryDatabase openOrCreateDatabase(String name) {
        return new Database(name, getCursorRegistry());
    }

    private static final class Database extends MemoryDatabase {

        private Database(String name, CursorRegistry cursors) {
            super(name, cursors);
        }

        @Override
        protected Index<Integer> openOrCreateUniqueIndex(
                String collection, String name, List<IndexKey> keys, boolean sparse) {
            boolean isOfId = keys.size() == 1 && keys.getFirst().getKey().equals(ID);
            return isOfId
                    ? new OfId(name, keys, sparse)
                    : super.openOrCreateUniqueIndex(collection, name, keys, sparse);
        }
    }

    /** Gives the candidates by id; the collection then holds each against the whole question. */
    private static final class OfId extends MemoryUniqueIndex {

        private OfId(String name, List<IndexKey> keys, boolean sparse) {
            super(name, keys, sparse);
        }

        @Override
        public synchronized boolean canHandle(Document query) {
            return idIn(query).filter(super::canHandle).isPresent();
        }

        @Override
        public synchronized Iterable<Integer> getPositions(Document query) {
            return super.getPositions(idIn(query).orElseThrow());
        }

        /** What is asked of the id alone, also where the driver writes it as one of several conditions. */
        private static Optional<Document> idIn(Document query) {
            if (query.containsKey(ID)) {
                return Optional.of(new Document(ID, query.get(ID)));
            }
            return query.get(ALL) instanceof Collection<?> all
                    ? all.stream()
                            .filter(Document.class::isInstance)
                            .map(Document.class::cast)
                            .filter(part -> part.containsKey(ID))
                            .findFirst()
                            .map(part -> new Document(ID, part.get(ID)))
                    : Optional.empty();
        }
    }
}
