package vn.vedich.verifier;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.vedich.bundle.Question;
import vn.vedich.bundle.check.CheckedBundle;
import vn.vedich.proof.checkpoint.Reliance;
import vn.vedich.verifier.Verdict.Holds;

/**
 * What is to be said of a bundle in which nothing is wrong: what it comes to, whom that is believed from, and what is not shown.
 *
 * @param wholeLog whether it was held to the whole log
 */
record BundleSaid(CheckedBundle bundle, boolean wholeLog) {

    Holds holds() {
        return new Holds(String.join("\n", streams(), figures(), reliance(), others()));
    }

    private String streams() {
        return String.format(
                Locale.ROOT,
                "intact: %,d events of %,d streams, complete up to position %d, covered by the checkpoint",
                bundle.events(),
                bundle.streams().size(),
                bundle.signed().size() - 1);
    }

    private String figures() {
        Question question = bundle.question();
        return String.format(
                Locale.ROOT,
                "%s on %s as known at %d%s: %s",
                bundle.unitName(),
                question.asOf(),
                question.knownAt(),
                question.reportedBy() == null ? "" : " and reported by " + question.reportedBy(),
                bundle.figures());
    }

    private String reliance() {
        return switch (bundle.signed().reliance()) {
            case Reliance.ByItself itself ->
                "signed with the key in the bundle, which proves nothing until it is compared with the published one:\n"
                        + itself.signer();
            case Reliance.Signed signed -> "trusted: the given key signed the checkpoint: " + signed.trusted();
            case Reliance.HandedOver over -> "trusted: the given key " + over.trusted() + handedOver(over);
            case Reliance.GrewInto into ->
                String.format(
                        Locale.ROOT,
                        "trusted: the given key signed the first %,d events, and the %,d of this checkpoint are their"
                                + " beginning: %s",
                        into.size(),
                        bundle.signed().size(),
                        into.trusted());
        };
    }

    private static String handedOver(Reliance.HandedOver over) {
        return over.steps().stream()
                        .map(step -> " handed over at position " + step.position() + " to " + step.key())
                        .collect(Collectors.joining(", which"))
                + ", which signed the checkpoint";
    }

    private String others() {
        return wholeLog
                ? "no other enrolment and no other assessment in the log is about the unit"
                : "not shown: that no other enrolment or assessment is about the unit; give the whole log by --log";
    }
}
