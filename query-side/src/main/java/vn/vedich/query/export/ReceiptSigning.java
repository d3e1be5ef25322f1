package vn.vedich.query.export;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vedich.log.notary.Notary;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.proof.receipt.SignedReceipt;
import vn.vedich.query.export.receipt.Receipt;
import vn.vedich.query.export.receipt.ReceiptForm;

/** Signs receipts with the log's key where this process has it, and says whose a signature is. */
@Component
class ReceiptSigning {

    private final Notary notary;

    ReceiptSigning(Notary notary) {
        this.notary = notary;
    }

    /** What is to be said of the signature of a receipt. */
    enum Signature {
        /** By a key that signed this log since the position that the receipt is of. */
        GOOD,
        /** There is none: it was made before receipts were signed, or by a process without the key. */
        NONE,
        /** By no such key, or of another receipt. */
        BAD
    }

    Receipt signed(Receipt receipt) {
        return read(receipt)
                .map(SignedReceipt::text)
                .flatMap(notary::signatureOf)
                .map(receipt::signed)
                .orElse(receipt);
    }

    Signature judge(Receipt receipt) {
        if (receipt.signature() == null) {
            return Signature.NONE;
        }
        List<VerifierKey> keys = notary
                .proven()
                .keysSince(Math.max(0, receipt.moment().knownAt()))
                .stream()
                .map(VerifierKey::parse)
                .toList();
        try {
            read(receipt).orElseThrow(() -> new UnacceptableNote("no receipt")).requireSignedBy(keys);
            return Signature.GOOD;
        } catch (UnacceptableNote e) {
            return Signature.BAD;
        }
    }

    private static Optional<SignedReceipt> read(Receipt receipt) {
        return SignedReceipt.read(ReceiptForm.write(receipt));
    }
}
