package vn.vedich.platform.attesting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vedich.platform.storage.CannotStart;

/** The certificates that are trusted for time stamps. Asks nobody whether one was revoked: that would be another call. */
final class TrustedAuthorities {

    private final Set<X509Certificate> trusted;

    TrustedAuthorities(Collection<X509Certificate> trusted) {
        this.trusted = Set.copyOf(trusted);
    }

    /** @throws CannotStart when there is no certificate in the file */
    static TrustedAuthorities read(Path file) {
        try (InputStream pem = Files.newInputStream(file)) {
            Collection<? extends Certificate> found =
                    CertificateFactory.getInstance("X.509").generateCertificates(pem);
            if (found.isEmpty()) {
                throw new CannotStart("vedich.proof.timestamping.certificates: there is none in " + file + ".");
            }
            return new TrustedAuthorities(
                    found.stream().map(X509Certificate.class::cast).toList());
        } catch (IOException | CertificateException e) {
            throw new CannotStart("vedich.proof.timestamping.certificates: " + file + " can't be read: " + e + ".");
        }
    }

    /**
     * Makes sure that a trusted certificate is this one, or leads to it.
     *
     * @param signer of a stamp
     * @param sent certificates that came with the stamp and may be on the way
     * @param at the time that the stamp says
     * @throws GeneralSecurityException when none does
     */
    void require(X509Certificate signer, Collection<X509Certificate> sent, Instant at) throws GeneralSecurityException {
        if (trusted.contains(signer)) {
            return;
        }
        X509CertSelector isSigner = new X509CertSelector();
        isSigner.setCertificate(signer);
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(
                trusted.stream().map(each -> new TrustAnchor(each, null)).collect(Collectors.toSet()), isSigner);
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(sent)));
        parameters.setDate(Date.from(at));
        parameters.setRevocationEnabled(false);
        CertPathBuilder.getInstance("PKIX").build(parameters);
    }
}
