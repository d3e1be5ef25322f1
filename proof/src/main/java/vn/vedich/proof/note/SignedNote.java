package vn.vedich.proof.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A text and signatures of it. The text means nothing until {@link #verifiedBy} has named a key that is trusted.
 *
 * @param text ends with a line feed
 * @param signatures of keys that may be unknown; 1 to {@link #MAX_SIGNATURES}
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    /** A note with more signatures is refused; the specification asks for at least 16. */
    public static final int MAX_SIGNATURES = 64;

    /** A longer note is refused. */
    public static final int MAX_BYTES = 1 << 20;

    private static final String EMPTY_LINE = "\n\n";

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /** @throws UnacceptableNote when these bytes are no note */
    public static SignedNote parse(byte[] note) {
        if (note.length > MAX_BYTES) {
            throw new UnacceptableNote("a note has at most " + MAX_BYTES + " bytes");
        }
        try {
            return parseText(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(note))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new UnacceptableNote("the note is not UTF-8", e);
        }
    }

    /** @throws UnacceptableNote when this is no note */
    public static SignedNote parse(String note) {
        byte[] bytes = note.getBytes(StandardCharsets.UTF_8);
        if (!note.equals(new String(bytes, StandardCharsets.UTF_8))) {
            throw new UnacceptableNote("the note has half a surrogate pair");
        }
        return parse(bytes);
    }

    private static SignedNote parseText(String note) {
        requireNoControls(note);
        int end = note.lastIndexOf(EMPTY_LINE);
        if (end < 0 || !note.endsWith("\n")) {
            throw new UnacceptableNote("a note is a text, an empty line, and lines of signatures");
        }
        String lines = note.substring(end + EMPTY_LINE.length());
        if (lines.isEmpty()) {
            throw new UnacceptableNote("the note has no signature");
        }
        List<NoteSignature> signatures = lines.lines()
                .limit(MAX_SIGNATURES + 1L)
                .map(NoteSignature::parse)
                .toList();
        if (signatures.size() > MAX_SIGNATURES) {
            throw new UnacceptableNote("a note has at most " + MAX_SIGNATURES + " signatures");
        }
        return new SignedNote(note.substring(0, end + 1), signatures);
    }

    /**
     * Signs a text.
     *
     * @param text ends with a line feed and has no other control character
     * @param keys of type {@link KeyType#ED25519}, one or more
     */
    public static SignedNote sign(String text, SignerKey... keys) {
        requireNoControls(text);
        if (!text.endsWith("\n") || keys.length == 0) {
            throw new UnacceptableNote("the text of a note ends with a line feed, and somebody signs it");
        }
        return new SignedNote(
                text, Arrays.stream(keys).map(key -> key.sign(text)).toList());
    }

    /** The note with the signature of a witness more, who has seen at this time that the log only grew. */
    public SignedNote cosignedBy(SignerKey witness, Instant time) {
        return with(List.of(witness.cosign(text, time)));
    }

    /** The note with more signatures, which are not looked at. */
    public SignedNote with(Collection<NoteSignature> more) {
        List<NoteSignature> all = new ArrayList<>(signatures);
        all.addAll(more);
        return new SignedNote(text, all);
    }

    /**
     * Which of the known keys signed the note: at least one. Signatures of other keys are ignored.
     *
     * @throws UnacceptableNote when none of them did, or a signature that bears the name and id of one is not good
     */
    public Set<VerifierKey> verifiedBy(Collection<VerifierKey> known) {
        Set<VerifierKey> signers = new LinkedHashSet<>();
        for (NoteSignature signature : signatures) {
            for (VerifierKey key : known) {
                if (signature.isBy(key)) {
                    requireGood(signature, key);
                    signers.add(key);
                }
            }
        }
        if (signers.isEmpty()) {
            throw new UnacceptableNote("the note is not signed by any known key");
        }
        return signers;
    }

    /**
     * Which of the known witnesses cosigned the note, and when: none, one or more. Signatures of other keys are ignored.
     *
     * @param witnesses keys of type {@link KeyType#COSIGNATURE}
     * @throws UnacceptableNote when a signature that bears the name and id of one is not good
     */
    public List<Cosigned> cosignatures(Collection<VerifierKey> witnesses) {
        List<Cosigned> cosigned = new ArrayList<>();
        for (NoteSignature signature : signatures) {
            for (VerifierKey witness : witnesses) {
                if (signature.isBy(witness)) {
                    requireGood(signature, witness);
                    cosigned.add(new Cosigned(witness, signature.cosignedAt()));
                }
            }
        }
        return cosigned;
    }

    private void requireGood(NoteSignature signature, VerifierKey key) {
        if (!key.verifies(text, signature)) {
            throw new UnacceptableNote("the signature of " + key.name() + " is not of this text");
        }
    }

    /** The note in full, as it is served and kept. */
    public String write() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()));
        return note.toString();
    }

    private static void requireNoControls(String text) {
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new UnacceptableNote("a note has no control character but the line feed");
        }
    }
}
