package vn.vedich.platform.attesting;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Store;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.Attestation;
import vn.vedich.log.Attestation.Kind;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.attesting.Attestor;
import vn.vedich.log.attesting.NotAttested;
import vn.vedich.log.attesting.Post;
import vn.vedich.log.attesting.Post.Answer;
import vn.vedich.platform.storage.CannotStart;
import vn.vedich.proof.Hashed;
import vn.vedich.proof.StrictBase64;

/**
 * An authority of RFC 3161 as the log sees it: stamps the SHA-256 of a checkpoint's note as it is kept. A stamp is taken only
 * if it answers the query (hash, nonce and policy), its signature is good, and a trusted certificate leads to its signer.
 */
record TimestampAsked(
        URI address,
        Post post,
        TrustedAuthorities trusted,
        @Nullable ASN1ObjectIdentifier policy,
        SecureRandom random) implements Attestor {

    static final String QUERY_TYPE = "application/timestamp-query";
    private static final String REPLY_TYPE = "application/timestamp-reply";
    private static final int NONCE_BITS = 64;

    /** @throws CannotStart when it is no object identifier */
    static @Nullable ASN1ObjectIdentifier policy(@Nullable String written) {
        try {
            return written == null ? null : new ASN1ObjectIdentifier(written);
        } catch (IllegalArgumentException e) {
            throw new CannotStart("vedich.proof.timestamping.policy must be an object identifier such as 1.2.3.4.");
        }
    }

    @Override
    public String name() {
        return address.toString();
    }

    @Override
    public Kind kind() {
        return Kind.TIMESTAMP;
    }

    @Override
    public String by() {
        return address.toString();
    }

    @Override
    public Attestation attest(KeptCheckpoint checkpoint, long last) throws NotAttested, InterruptedException {
        TimeStampRequest query = query(checkpoint.note());
        Answer answer = send(query);
        if (answer.status() != 200 || !answer.type().equals(REPLY_TYPE)) {
            throw NotAttested.because("answered with status " + answer.status() + " and no time stamp", null);
        }
        try {
            requireGood(new TimeStampResponse(answer.body()), query);
        } catch (TSPException
                | IOException
                | GeneralSecurityException
                | OperatorCreationException
                | RuntimeException e) {
            // Of bytes that are no certificate or no signature the library says so in many ways.
            throw NotAttested.because("sent no good time stamp: " + e.getMessage(), e);
        }
        return new Attestation(checkpoint.size(), Kind.TIMESTAMP, by(), StrictBase64.encode(answer.body()));
    }

    private TimeStampRequest query(String note) {
        TimeStampRequestGenerator queries = new TimeStampRequestGenerator();
        queries.setCertReq(true);
        if (policy != null) {
            queries.setReqPolicy(policy);
        }
        byte[] hash = Hashed.sha256().digest(note.getBytes(StandardCharsets.UTF_8));
        return queries.generate(TSPAlgorithms.SHA256, hash, new BigInteger(NONCE_BITS, random));
    }

    private Answer send(TimeStampRequest query) throws NotAttested, InterruptedException {
        try {
            return post.send(query.getEncoded());
        } catch (IOException e) {
            throw NotAttested.because("does not answer: " + e, e);
        }
    }

    private void requireGood(TimeStampResponse response, TimeStampRequest query)
            throws TSPException, IOException, GeneralSecurityException, OperatorCreationException {
        response.validate(query);
        TimeStampToken token = response.getTimeStampToken();
        if (token == null || response.getStatus() > PKIStatus.GRANTED_WITH_MODS) {
            throw new TSPException("it was not granted: " + response.getStatusString());
        }
        List<X509Certificate> sent = certificates(token.getCertificates(), null);
        Optional<X509Certificate> signer =
                certificates(token.getCertificates(), token).stream().findFirst();
        if (signer.isEmpty()) {
            throw new TSPException("the certificate of its signer did not come with it");
        }
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer.get()));
        trusted.require(
                signer.get(), sent, token.getTimeStampInfo().getGenTime().toInstant());
    }

    /** All, or only that of the token's signer. */
    private static List<X509Certificate> certificates(
            Store<X509CertificateHolder> sent, @Nullable TimeStampToken signedBy) throws GeneralSecurityException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (X509CertificateHolder each : sent.getMatches(null)) {
            if (signedBy == null || signedBy.getSID().match(each)) {
                certificates.add(new JcaX509CertificateConverter().getCertificate(each));
            }
        }
        return certificates;
    }
}
