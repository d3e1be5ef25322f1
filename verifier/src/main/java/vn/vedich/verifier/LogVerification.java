package vn.vedich.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.verifier.Verdict.Intact;
import vn.vedich.verifier.Verdict.NotIntact;
import vn.vedich.verifier.check.KnownCheckpoints;
import vn.vedich.verifier.check.TileCheck;
import vn.vedich.verifier.check.Witnesses;
import vn.vedich.verifier.check.Witnesses.Watched;
import vn.vedich.verifier.source.Damaged;
import vn.vedich.verifier.source.EventSource;
import vn.vedich.verifier.source.SqliteFile;
import vn.vedich.verifier.source.TilesFile;

/**
 * Checks a log by the checkpoints that were given, and the tiles of its tree where they are at hand.
 *
 * @param given one or more checkpoints
 * @param trusted one or more keys of the log
 */
record LogVerification(
        LogFiles files, List<SignedNote> given, Collection<VerifierKey> trusted, Witnesses witnesses, PrintStream out) {

    Verdict run(Progress progress) throws IOException, InterruptedException {
        try (EventSource source = files.open()) {
            List<Watched> watched = witnesses.of(given);
            Verdict verdict = files.tiles().isEmpty()
                    ? held(source, checkpoints(source), TileCheck.none(), progress)
                    : withTiles(source, progress);
            return verdict instanceof Intact intact
                    ? new WitnessReport(witnesses, out).judge(intact, watched)
                    : verdict;
        }
    }

    private KnownCheckpoints checkpoints(EventSource source) throws IOException {
        return source instanceof SqliteFile file
                ? new KnownCheckpoints(given, file.keptCheckpoints())
                : new KnownCheckpoints(given, List.of());
    }

    private Verdict withTiles(EventSource source, Progress progress) throws IOException, InterruptedException {
        KnownCheckpoints checkpoints = checkpoints(source);
        TilesFile tiles;
        try {
            tiles = TilesFile.open(files.tiles().orElseThrow());
        } catch (Damaged e) {
            return held(source, checkpoints, TileCheck.unreadable(String.valueOf(e.getMessage())), progress);
        }
        try (tiles) {
            return held(source, checkpoints, TileCheck.of(tiles, tiles.size(), checkpoints), progress);
        }
    }

    private Verdict held(EventSource source, KnownCheckpoints checkpoints, TileCheck tiles, Progress progress)
            throws IOException, InterruptedException {
        Verdict verdict = new Verification(source, checkpoints, tiles, trusted, progress).run();
        return switch (verdict) {
            case Intact intact -> withoutDoubt(intact, tiles);
            case NotIntact fault when fault.position().isEmpty() -> withWhatNamesNone(fault, tiles);
            default -> verdict;
        };
    }

    private Verdict withoutDoubt(Intact intact, TileCheck tiles) {
        Optional<String> fault = tiles.fault();
        tiles.behind().ifPresent(reason -> out.println("the tiles of the tree show nothing: " + reason));
        return fault.<Verdict>map(reason -> NotIntact.somewhere(String.format(
                        Locale.ROOT,
                        "the tiles of the tree: %s. All %,d events of the log are intact; tiles follow from them",
                        reason,
                        intact.events())))
                .orElse(intact);
    }

    private static Verdict withWhatNamesNone(NotIntact fault, TileCheck tiles) {
        return tiles.fault()
                .or(tiles::behind)
                .<Verdict>map(
                        reason -> NotIntact.somewhere(fault.reason() + "; the tiles of the tree name none: " + reason))
                .orElse(fault);
    }
}
