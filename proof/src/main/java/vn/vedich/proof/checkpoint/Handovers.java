package vn.vedich.proof.checkpoint;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import vn.vedich.proof.checkpoint.KeyHistory.Step;
import vn.vedich.proof.checkpoint.Reliance.ByItself;
import vn.vedich.proof.checkpoint.Reliance.GrewInto;
import vn.vedich.proof.checkpoint.Reliance.HandedOver;
import vn.vedich.proof.checkpoint.Reliance.Signed;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.note.VerifierKey;

/**
 * The hand-overs of a log from key to key, in the order of their positions: by them one trusted key, of whichever time, is enough
 * to judge a checkpoint. An older one leads on to the key that signed. A newer one signed a tree that begins with this one.
 */
public record Handovers(List<Handover> all) {

    /** @throws UnacceptableNote when they do not stand in their order */
    public Handovers {
        all = List.copyOf(all);
        for (int i = 1; i < all.size(); i++) {
            if (position(all.get(i - 1)) >= position(all.get(i))) {
                throw new UnacceptableNote("hand-overs stand in the order of their positions");
            }
        }
    }

    /** Of a log whose key was never rotated, or of which nothing is known. */
    public static Handovers none() {
        return new Handovers(List.of());
    }

    private static long position(Handover handover) {
        return handover.leaf().position();
    }

    /**
     * Reads lines, each ended by a line feed.
     *
     * @throws UnacceptableNote when one is no hand-over, or they do not stand in their order
     */
    public static Handovers parse(String lines) {
        if (!lines.isEmpty() && !lines.endsWith("\n")) {
            throw new UnacceptableNote("the last line of hand-overs is cut off");
        }
        return new Handovers(
                lines.isEmpty()
                        ? List.of()
                        : List.of(lines.substring(0, lines.length() - 1).split("\n", -1)).stream()
                                .map(Handover::parse)
                                .toList());
    }

    /** One a line. */
    public String write() {
        StringBuilder lines = new StringBuilder();
        all.forEach(handover -> lines.append(handover.write()).append('\n'));
        return lines.toString();
    }

    /** These, and those of others that are not among them. */
    public Handovers and(Handovers others) {
        TreeMap<Long, Handover> both = new TreeMap<>();
        others.all.forEach(handover -> both.put(position(handover), handover));
        all.forEach(handover -> both.put(position(handover), handover));
        return new Handovers(List.copyOf(both.values()));
    }

    /**
     * Why this checkpoint can be believed. It must be signed by the key that had to, and every hand-over must hold.
     *
     * @param signer the key that is said to have signed it
     * @param trusted keys of the log; none when whoever signed it is to be believed
     * @throws UnacceptableNote when there is no reason to believe it, or something does not hold; the message says what
     */
    public Reliance judge(SignedNote note, VerifierKey signer, Collection<VerifierKey> trusted) {
        Checkpoint checkpoint = Checkpoint.open(note, List.of(signer)).checkpoint();
        KeyHistory history = history(checkpoint, signer);
        if (!history.keyAt(checkpoint.size()).equals(signer)) {
            throw new UnacceptableNote("by the hand-overs the checkpoint must be signed with "
                    + history.keyAt(checkpoint.size()) + ", and it is with " + signer);
        }
        if (trusted.isEmpty()) {
            return new ByItself(signer);
        }
        return trusted.contains(signer) ? new Signed(signer) : led(history, checkpoint.size(), trusted);
    }

    private KeyHistory history(Checkpoint checkpoint, VerifierKey signer) {
        KeyHistory history = KeyHistory.startingWith(
                all.isEmpty() ? signer : all.getFirst().rotation().from());
        for (Handover handover : all) {
            history = history.rotated(position(handover), handover.heldTo(checkpoint));
        }
        return history;
    }

    private Reliance led(KeyHistory history, long size, Collection<VerifierKey> trusted) {
        List<Step> before =
                history.steps().stream().filter(step -> step.position() < size).toList();
        for (int i = before.size() - 1; i >= 0; i--) {
            VerifierKey from = history.keyAt(before.get(i).position());
            if (trusted.contains(from)) {
                return new HandedOver(from, before.subList(i, before.size()));
            }
        }
        return all.stream()
                .filter(handover -> position(handover) >= size)
                .filter(handover -> trusted.contains(handover.rotation().to()))
                .findFirst()
                .<Reliance>map(handover -> new GrewInto(handover.rotation().to(), handover.signedSize()))
                .orElseThrow(() -> new UnacceptableNote("no trusted key leads to the one that signed the checkpoint of "
                        + size + " events: " + history.keyAt(size)));
    }
}
