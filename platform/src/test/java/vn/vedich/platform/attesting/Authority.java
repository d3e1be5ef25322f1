package vn.vedich.platform.attesting;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import vn.vedich.log.attesting.Post;

/** An authority for time stamps with a root of its own, which does its work well or, if told to, not. */
final class Authority implements Post {

    static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1");
    static final String REPLY = "application/timestamp-reply";

    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");

    final X509Certificate root;
    final X509Certificate certificate;
    final Instant time;
    private final PrivateKey key;

    /** What it understands instead of what it is asked. */
    UnaryOperator<TimeStampRequest> understanding = UnaryOperator.identity();

    Authority(Instant time) throws GeneralSecurityException, OperatorCreationException, IOException {
        this(time, new KeyPurposeId[] {KeyPurposeId.id_kp_timeStamping});
    }

    Authority(Instant time, KeyPurposeId... purposes)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        this.time = time;
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
        pairs.initialize(256);
        KeyPair ofRoot = pairs.generateKeyPair();
        KeyPair own = pairs.generateKeyPair();
        X500Name rootName = new X500Name("CN=Root of the test");
        root = certificate(
                new JcaX509v3CertificateBuilder(
                                rootName, BigInteger.ONE, Date.from(FROM), until(), rootName, ofRoot.getPublic())
                        .addExtension(Extension.basicConstraints, true, new BasicConstraints(true)),
                ofRoot);
        certificate = certificate(
                new JcaX509v3CertificateBuilder(
                                rootName,
                                BigInteger.TWO,
                                Date.from(FROM),
                                until(),
                                new X500Name("CN=Authority of the test"),
                                own.getPublic())
                        .addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purposes)),
                ofRoot);
        key = own.getPrivate();
    }

    private static Date until() {
        return Date.from(FROM.plus(Duration.ofDays(36_500)));
    }

    private static X509Certificate certificate(X509v3CertificateBuilder builder, KeyPair by)
            throws OperatorCreationException, GeneralSecurityException {
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(by.getPrivate())));
    }

    @Override
    public Answer send(byte[] body) throws IOException {
        try {
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", key, certificate),
                    new JcaDigestCalculatorProviderBuilder().build().get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                    POLICY);
            tokens.addCertificates(new JcaCertStore(List.of(certificate)));
            TimeStampResponseGenerator responses = new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED);
            TimeStampRequest request = understanding.apply(new TimeStampRequest(body));
            return new Answer(
                    200,
                    REPLY,
                    responses.generate(request, BigInteger.TEN, Date.from(time)).getEncoded());
        } catch (OperatorCreationException | GeneralSecurityException | TSPException e) {
            throw new IOException(e);
        }
    }
}
