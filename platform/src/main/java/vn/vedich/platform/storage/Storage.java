package vn.vedich.platform.storage;

import java.nio.file.Path;

/** What an installation stands on. */
public sealed interface Storage {

    /** What {@code vedich.storage} can be. */
    enum Kind {
        EMBEDDED,
        MONGODB
    }

    /**
     * The log in one file and documents in memory: one process only.
     *
     * @param folder that holds the log and the bytes of evidence
     */
    record Embedded(Path folder) implements Storage {

        public Path logFile() {
            return folder.resolve("log.sqlite");
        }

        /** Which events could not be handled; kept, because it says how often they were tried. */
        public Path lettersFile() {
            return folder.resolve("dead-letters.sqlite");
        }

        /** What is to be sent to webhooks, and how often that was tried. */
        public Path deliveriesFile() {
            return folder.resolve("deliveries.sqlite");
        }

        /** Who looked, and what was refused. */
        public Path accessesFile() {
            return folder.resolve("accesses.sqlite");
        }

        /** What secrets that are given away derive from, readable by its owner only. */
        public Path secretFile() {
            return folder.resolve("secret").resolve("installation");
        }

        /** Where the bytes of evidence are kept. */
        public Path contentsFolder() {
            return folder.resolve("contents");
        }
    }

    /**
     * Log, documents and the bytes of evidence in one MongoDB: any number of processes.
     *
     * @param uri as the driver takes it; may hold a password
     */
    record Mongodb(String uri) implements Storage {

        /** Without the URI, which may hold a password. */
        @Override
        public String toString() {
            return "Mongodb";
        }
    }
}
