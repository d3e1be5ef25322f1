package vn.vedich.benchmark;

import java.nio.file.Path;

/** Appends to a MongoDB, as durable as that one is. */
final class MongoAppends {

    private MongoAppends() {}

    static void byManyWriters(Settings settings, Path folder, Report report) {
        try (Mongo mongo = Mongo.of(settings, report);
                MongoContestants all = MongoContestants.in(mongo)) {
            new Appends()
                    .with(all.own().name(), Writers.each(SqliteAppends.MANY, all.own()))
                    .with(all.adapter().name(), Writers.each(SqliteAppends.MANY, all.adapter()))
                    .with(all.axonMongo().name(), Writers.each(SqliteAppends.MANY, all.axonMongo()))
                    .with(
                            "raw MongoDB, 64 documents an insert",
                            Writers.inBatchesOf(SqliteAppends.MANY, all.raw()::append))
                    .print(settings, report);
        }
    }

    static void byOneWriter(Settings settings, Path folder, Report report) {
        try (Mongo mongo = Mongo.of(settings, report);
                MongoContestants all = MongoContestants.in(mongo)) {
            new Appends()
                    .with(all.own().name(), Writers.each(1, all.own()))
                    .with(all.adapter().name(), Writers.each(1, all.adapter()))
                    .with(all.axonMongo().name(), Writers.each(1, all.axonMongo()))
                    .with("raw MongoDB, 1 document an insert", Writers.each(1, all.raw()))
                    .print(settings, report);
        }
    }
}
