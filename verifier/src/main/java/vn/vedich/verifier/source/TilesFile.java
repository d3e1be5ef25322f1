package vn.vedich.verifier.source;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import vn.vedich.proof.tile.Tiles.TileSource;

/** The file in which an installation keeps the tree over its log, in tiles. Opened for reading only, used by one thread. */
public final class TilesFile implements TileSource, AutoCloseable {

    /** A tile's place is its level, and behind these bits its index. */
    private static final int LEVEL_SHIFT = 56;

    private final ReadOnlySqlite file;
    private final long size;

    private TilesFile(ReadOnlySqlite file, long size) {
        this.file = file;
        this.size = size;
    }

    /**
     * Opens the file and lets SQLite check it.
     *
     * @throws Damaged when SQLite found something, or it is no file of tiles
     * @throws IOException when it can't be read
     */
    public static TilesFile open(Path path) throws IOException {
        if (!ReadOnlySqlite.isOne(path)) {
            throw new Damaged("it is no file of SQLite", null);
        }
        ReadOnlySqlite file = ReadOnlySqlite.open(path);
        try {
            return new TilesFile(file, file.number("SELECT size FROM tree"));
        } catch (SQLException | NumberFormatException e) {
            file.close();
            throw new Damaged("it is no file of tiles: " + e.getMessage(), e);
        }
    }

    /** How many leaves the tree has, as the file says. */
    public long size() {
        return size;
    }

    /** As many hashes as are there, whatever was asked for. */
    @Override
    public byte[] tile(int level, long index) {
        try {
            return file.bytes("SELECT hashes FROM tiles WHERE place = " + (((long) level << LEVEL_SHIFT) | index));
        } catch (SQLException e) {
            return new byte[0];
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
