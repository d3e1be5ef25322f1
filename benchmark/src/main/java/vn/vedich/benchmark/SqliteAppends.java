package vn.vedich.benchmark;

import java.nio.file.Path;

/** Durable appends to a SQLite file. */
final class SqliteAppends {

    static final int MANY = 64;

    private SqliteAppends() {}

    static void byManyWriters(Settings settings, Path folder, Report report) {
        try (SqliteContestants all = SqliteContestants.in(folder)) {
            report.say("raw SQLite: %s%n", all.raw().durability());
            new Appends()
                    .with(all.own().name(), Writers.each(MANY, all.own()))
                    .with(all.adapter().name(), Writers.each(MANY, all.adapter()))
                    .with(all.jdbc().name(), Writers.each(MANY, all.jdbc()))
                    .with(all.jdbcOfEight().name(), Writers.each(MANY, all.jdbcOfEight()))
                    .with("raw SQLite, " + MANY + " rows a sync", Writers.inBatchesOf(MANY, all.raw()::append))
                    .print(settings, report);
        }
    }

    static void byOneWriter(Settings settings, Path folder, Report report) {
        try (SqliteContestants all = SqliteContestants.in(folder)) {
            new Appends()
                    .with(all.own().name(), Writers.each(1, all.own()))
                    .with(all.adapter().name(), Writers.each(1, all.adapter()))
                    .with(all.jdbc().name(), Writers.each(1, all.jdbc()))
                    .with("raw SQLite, 1 row a sync", Writers.each(1, all.raw()))
                    .print(settings, report);
        }
    }
}
