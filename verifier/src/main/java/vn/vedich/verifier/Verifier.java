package vn.vedich.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.vedich.bundle.check.Trusted;
import vn.vedich.proof.checkpoint.Handovers;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.proof.receipt.SignedReceipt;
import vn.vedich.verifier.Verdict.Holds;
import vn.vedich.verifier.Verdict.Intact;
import vn.vedich.verifier.Verdict.NotIntact;
import vn.vedich.verifier.Verdict.NotWitnessed;
import vn.vedich.verifier.check.Witnesses;
import vn.vedich.verifier.source.Damaged;

/** Says whether a log is intact, or which position is the first that is not. */
public final class Verifier {

    static final int INTACT = 0;
    static final int NOT_INTACT = 1;
    static final int NOT_CHECKED = 2;

    static final String USAGE = """
        Says whether a log of Về Đích is intact, whether a bundle of one figure holds, or who signed a receipt.

        usage: java -jar verifier-exec.jar <log> --checkpoint <file> --key <verifier key | file>
                    [--tiles <file>] [--witness <verifier key | file>]... [--witnesses-needed <number>] [--quiet]
               java -jar verifier-exec.jar <bundle.zip> [--key <verifier key | file>] [--handovers <file>]
                    [--witness <verifier key | file>]... [--witnesses-needed <number>] [--log <log>] [--quiet]
               java -jar verifier-exec.jar <receipt.json> --key <verifier key | file> [--document <file>]

          <log>               an export (what GET /api/events answers), the SQLite file that the log is kept in, or
                              the data folder with it: then the tree's tiles in the folder are checked and used too
          --checkpoint        a checkpoint of the log, as GET /audit/checkpoint answers; of several, the log is held to all
          --key               the log's verifier key, as GET /audit/key answers, or a file with it; several may be trusted
          --tiles             proofs.sqlite of a data folder: names the position where something else was signed
          --witness           the verifier key of somebody who watches the log, or a file with it; several may be given
          --witnesses-needed  how many of these must have cosigned one of the checkpoints; all, unless given
          --quiet             draws no progress bar
          <bundle.zip>        what GET /api/communes/{id}/scorecard/bundle answers: the rules are run over its events again
          <receipt.json>      what GET /api/exports/begun/{id}/receipt answers
          --document          the export, to see that it is the one that the receipt is of
          --handovers         what GET /audit/handovers?size=<events that the bundle's checkpoint covers> answers: then
                              a key of later than the bundle is enough to judge it
          --log               the whole log, to see that the bundle leaves out nothing that is about the unit

        After a rotation of keys, trust goes from the older key to the newer one by a checkpoint that both signed: for a
        log give that one as well, unless the SQLite file has it, or give the newer key. A bundle brings it along.

        exit status: 0 the log is intact, the bundle holds or the receipt is signed, 1 it is not, does not, or too few
        witnesses have cosigned, 2 it could not be checked
        """;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final PrintStream out;
    private final PrintStream err;

    Verifier(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] words) throws InterruptedException {
        System.exit(new Verifier(System.out, System.err).run(List.of(words)));
    }

    int run(List<String> words) throws InterruptedException {
        if (words.isEmpty() || words.contains("--help")) {
            out.print(USAGE);
            return words.isEmpty() ? NOT_CHECKED : INTACT;
        }
        try {
            return report(check(Arguments.parse(words)));
        } catch (CannotCheck e) {
            err.println("not checked: " + e.getMessage());
            return NOT_CHECKED;
        } catch (IOException | InvalidPathException e) {
            err.println("not checked: " + e);
            return NOT_CHECKED;
        }
    }

    private Verdict check(Arguments arguments) throws CannotCheck, IOException, InterruptedException {
        List<VerifierKey> keys = keys(arguments.keys());
        Witnesses witnesses = WitnessKeys.of(keys(arguments.witnesses()), arguments.needed());
        Progress progress = arguments.quiet() ? (done, total, events) -> {} : new ProgressBar(err);
        Path checked = Path.of(arguments.log());
        if (isBundle(checked)) {
            arguments.requireForABundle();
            Trusted trusted = new Trusted(keys, handovers(arguments));
            return new BundleVerification(trusted, witnesses, wholeLog(arguments), out).of(checked, progress);
        }
        Optional<SignedReceipt> receipt = ReceiptVerification.read(checked);
        if (receipt.isPresent()) {
            arguments.requireForAReceipt();
            Optional<Path> document = Optional.ofNullable(arguments.document()).map(Path::of);
            return new ReceiptVerification(receipt.get(), keys, document).run();
        }
        arguments.requireForALog();
        LogFiles files = LogFiles.of(checked, arguments.tiles());
        List<byte[]> notes = new ArrayList<>();
        for (String checkpoint : arguments.checkpoints()) {
            notes.add(Files.readAllBytes(Path.of(checkpoint)));
        }
        try {
            List<SignedNote> given = notes.stream().map(SignedNote::parse).toList();
            return new LogVerification(files, given, keys, witnesses, out).run(progress);
        } catch (Damaged e) {
            return NotIntact.somewhere(String.valueOf(e.getMessage()));
        } catch (UnacceptableNote e) {
            return NotIntact.somewhere("the checkpoint is not good: " + e.getMessage());
        }
    }

    private static boolean isBundle(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return false;
        }
        if (path.toString().endsWith(".zip")) {
            return true;
        }
        try (InputStream file = Files.newInputStream(path)) {
            return Arrays.equals(file.readNBytes(ZIP.length), ZIP);
        }
    }

    private static Handovers handovers(Arguments arguments) throws CannotCheck, IOException {
        String file = arguments.handovers();
        try {
            return file == null ? Handovers.none() : Handovers.parse(Files.readString(Path.of(file)));
        } catch (UnacceptableNote | CharacterCodingException e) {
            throw new CannotCheck("no hand-overs: " + e.getMessage());
        }
    }

    private static Optional<BundleVerification.Opening> wholeLog(Arguments arguments) {
        return Optional.ofNullable(arguments.wholeLog()).map(Path::of).map(log -> LogFiles.of(log, null)::open);
    }

    private static List<VerifierKey> keys(List<String> values) throws CannotCheck, IOException {
        List<VerifierKey> keys = new ArrayList<>();
        for (String value : values) {
            keys.add(key(value));
        }
        return keys;
    }

    private static VerifierKey key(String value) throws CannotCheck, IOException {
        boolean line = value.contains("+");
        String key = line
                ? value
                : Files.readString(Path.of(value), StandardCharsets.UTF_8).strip();
        try {
            return VerifierKey.parse(key);
        } catch (UnacceptableNote e) {
            throw new CannotCheck("no key: " + e.getMessage());
        }
    }

    private int report(Verdict verdict) {
        return switch (verdict) {
            case Intact intact -> {
                out.println(String.format(Locale.ROOT, "intact: %,d events", intact.events()) + uncovered(intact));
                yield INTACT;
            }
            case Holds holds -> {
                out.println(holds.said());
                yield INTACT;
            }
            case NotWitnessed unseen -> {
                out.println("not witnessed: " + unseen.reason());
                yield NOT_INTACT;
            }
            case NotIntact fault -> {
                String where = fault.position().isPresent()
                        ? "position " + fault.position().getAsLong() + ": "
                        : "";
                out.println("not intact: " + where + fault.reason());
                yield NOT_INTACT;
            }
        };
    }

    private static String uncovered(Intact intact) {
        long rest = intact.events() - intact.covered();
        return rest == 0
                ? ", all covered by the checkpoint"
                : String.format(
                        Locale.ROOT,
                        "; the checkpoint covers %,d, the last %,d are not yet covered",
                        intact.covered(),
                        rest);
    }
}
