package vn.vedich.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import vn.vedich.proof.Hashed;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.proof.receipt.SignedReceipt;
import vn.vedich.verifier.Verdict.Holds;
import vn.vedich.verifier.Verdict.NotIntact;

/**
 * Checks the receipt of an export: who signed it, and whether a document is the one that it is of.
 *
 * @param trusted one or more keys of the log
 * @param document empty when it is not at hand
 */
record ReceiptVerification(SignedReceipt receipt, Collection<VerifierKey> trusted, Optional<Path> document) {

    /** A longer file is none. */
    private static final int LONGEST = 100_000;

    /** The receipt that a file is; empty when it is none. */
    static Optional<SignedReceipt> read(Path file) throws IOException {
        if (Files.isDirectory(file) || Files.size(file) > LONGEST) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        return bytes.length > 0 && bytes[0] == '{'
                ? SignedReceipt.read(new String(bytes, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    Verdict run() throws IOException {
        try {
            receipt.requireSignedBy(trusted);
            String checkpoint = checkpoint();
            return document.isPresent() ? held(document.get(), checkpoint) : holds("", checkpoint);
        } catch (UnacceptableNote e) {
            return NotIntact.somewhere(String.valueOf(e.getMessage()));
        }
    }

    /** What is to be said of the checkpoint in the receipt. */
    private String checkpoint() {
        Optional<String> kept = receipt.text("checkpoint");
        if (kept.isEmpty()) {
            return "";
        }
        SignedNote note = SignedNote.parse(kept.get());
        long size = Checkpoint.parse(note.text()).size();
        if (size <= receipt.number("moment", "knownAt").orElse(-1L)) {
            throw new UnacceptableNote("the checkpoint in the receipt does not cover the position that it is of");
        }
        boolean known = note.signatures().stream()
                .anyMatch(signature -> trusted.stream().anyMatch(signature::isBy));
        if (!known) {
            return "\nthe checkpoint in it is signed by another key: give that one too to have it checked";
        }
        note.verifiedBy(trusted);
        return "\nthe checkpoint in it covers " + size + " events";
    }

    private Verdict held(Path file, String checkpoint) throws IOException {
        String found = sha256(file);
        if (!found.equals(receipt.text("sha256").orElse(""))) {
            return NotIntact.somewhere("the document is not the one that the receipt is of: its SHA-256 is " + found);
        }
        return holds("\nthe document is the one that the receipt is of", checkpoint);
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = Hashed.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private Verdict holds(String document, String checkpoint) {
        String signed = "signed: the receipt of " + receipt.text("question").orElse("") + " as known at "
                + receipt.number("moment", "knownAt").orElse(-1L) + ", "
                + receipt.number("rows").orElse(0L) + " rows, SHA-256 "
                + receipt.text("sha256").orElse("");
        String rest = document.isEmpty() ? "\nnot shown: which document it is of; give that by --document" : document;
        return new Holds(signed + checkpoint + rest
                + "\nnot shown: that the question still comes to this; the system says so at POST /api/exports/verify");
    }
}
