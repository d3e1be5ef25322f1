package vn.vedich.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.verifier.source.EventSource;
import vn.vedich.verifier.source.ExportFile;
import vn.vedich.verifier.source.SqliteFile;

/**
 * Where a log is, and perhaps the tiles of its tree.
 *
 * @param log an export, or a SQLite file
 * @param tiles empty when there are none, and none need be
 */
record LogFiles(Path log, Optional<Path> tiles) {

    private static final String LOG = "log.sqlite";
    private static final String TILES = "proofs.sqlite";

    /**
     * What was named, or what is in the data folder that was named.
     *
     * @param tiles what was named as such; null when nothing was
     */
    static LogFiles of(Path named, @Nullable String tiles) {
        Optional<Path> namedTiles = Optional.ofNullable(tiles).map(Path::of);
        return Files.isDirectory(named)
                ? new LogFiles(
                        named.resolve(LOG),
                        namedTiles.or(() -> Optional.of(named.resolve(TILES)).filter(Files::exists)))
                : new LogFiles(named, namedTiles);
    }

    EventSource open() throws IOException {
        return SqliteFile.isOne(log) ? SqliteFile.open(log) : new ExportFile(log);
    }
}
