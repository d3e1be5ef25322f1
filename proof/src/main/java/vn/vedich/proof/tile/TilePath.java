package vn.vedich.proof.tile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vedich.proof.tile.Tile.Kind;

/** The path of a tile under {@code tile/}: {@code 0/x001/x234/067.p/8} or {@code entries/000}. */
public final class TilePath {

    private static final int GROUP = 1_000;
    private static final Pattern FORM =
            Pattern.compile("(entries|0|[1-9][0-9]?)/((?:x[0-9]{3}/)*[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");
    private static final int LONGEST_INDEX = 18;

    private TilePath() {}

    /** The path of this tile, without {@code tile/}. */
    public static String write(Tile tile) {
        String level = tile.kind() == Kind.ENTRIES ? "entries" : Integer.toString(tile.level());
        String partial = tile.isFull() ? "" : ".p/" + tile.width();
        return level + "/" + index(tile.index()) + partial;
    }

    private static String index(long index) {
        StringBuilder path = new StringBuilder(group(index));
        for (long rest = index / GROUP; rest > 0; rest /= GROUP) {
            path.insert(0, "x" + group(rest) + "/");
        }
        return path.toString();
    }

    private static String group(long index) {
        String digits = Long.toString(index % GROUP);
        return "0".repeat(3 - digits.length()) + digits;
    }

    /** The tile of this path; empty when it is no path of any tile, or not written as {@link #write} would. */
    public static Optional<Tile> read(String path) {
        Matcher form = FORM.matcher(path);
        if (!form.matches()) {
            return Optional.empty();
        }
        String digits = form.group(2).replace("x", "").replace("/", "");
        String width = form.group(3);
        if (digits.length() > LONGEST_INDEX) {
            return Optional.empty();
        }
        return tile(form.group(1), Long.parseLong(digits), width == null ? Tile.FULL : Integer.parseInt(width))
                .filter(tile -> write(tile).equals(path));
    }

    private static Optional<Tile> tile(String level, long index, int width) {
        boolean entries = level.equals("entries");
        int number = entries ? 0 : Integer.parseInt(level);
        if (number > Tile.MAX_LEVEL || width > Tile.FULL) {
            return Optional.empty();
        }
        return Optional.of(new Tile(entries ? Kind.ENTRIES : Kind.HASHES, number, index, width));
    }
}
