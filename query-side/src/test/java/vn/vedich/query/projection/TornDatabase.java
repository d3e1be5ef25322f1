package vn.vedich.query.projection;

import com.mongodb.MongoInterruptedException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.WriteModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Random;
import org.bson.Document;

/** A database in front of a process that dies in the middle of writing: some of a bulk write is there, the rest is not. */
final class TornDatabase {

    private final MongoDatabase database;
    private final Random random;

    private TornDatabase(MongoDatabase database, Random random) {
        this.database = database;
        this.random = random;
    }

    static MongoDatabase of(MongoDatabase database, long seed) {
        return new TornDatabase(database, new Random(seed)).torn();
    }

    private MongoDatabase torn() {
        return proxy(MongoDatabase.class, (self, method, arguments) -> {
            Object answer = call(database, method, arguments);
            return answer instanceof MongoCollection<?> ? torn(database.getCollection((String) arguments[0])) : answer;
        });
    }

    private MongoCollection<?> torn(MongoCollection<Document> collection) {
        return proxy(MongoCollection.class, (self, method, arguments) -> {
            if (method.getName().equals("bulkWrite") && random.nextBoolean()) {
                @SuppressWarnings("unchecked")
                List<WriteModel<Document>> all = (List<WriteModel<Document>>) arguments[0];
                writeSome(collection, all);
                throw new MongoInterruptedException("killed", new InterruptedException());
            }
            return call(collection, method, arguments);
        });
    }

    private void writeSome(MongoCollection<Document> collection, List<WriteModel<Document>> all) {
        List<WriteModel<Document>> some =
                all.stream().filter(one -> random.nextBoolean()).toList();
        if (!some.isEmpty()) {
            collection.bulkWrite(some);
        }
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
