package vn.vedich.platform.attesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.log.Attestation;
import vn.vedich.log.Attestation.Kind;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.attesting.NotAttested;
import vn.vedich.log.attesting.Post;
import vn.vedich.log.attesting.Post.Answer;
import vn.vedich.platform.storage.CannotStart;
import vn.vedich.proof.Hashed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StampingTest {

    private static final URI ADDRESS = URI.create("http://tsa.example/");
    private static final Instant NOON = Instant.parse("2026-11-28T05:00:00Z");
    private static final KeptCheckpoint CHECKPOINT =
            new KeptCheckpoint(7, "dam-ha.example\n7\nroot\n\n\u2014 dam-ha.example c2ln\n", "key");

    @TempDir
    Path folder;

    private final Authority authority;

    StampingTest() throws Exception {
        authority = new Authority(NOON);
    }

    private static TimestampAsked asked(Post post, X509Certificate... trusted) {
        return asked(post, null, trusted);
    }

    private static TimestampAsked asked(Post post, String policy, X509Certificate... trusted) {
        return new TimestampAsked(
                ADDRESS,
                post,
                new TrustedAuthorities(List.of(trusted)),
                TimestampAsked.policy(policy),
                new SecureRandom());
    }

    @Test
    void a_checkpoint_is_stamped_as_it_is_kept_by_an_authority_that_a_trusted_root_certified() throws Exception {
        Attestation stamp = asked(authority, authority.root).attest(CHECKPOINT, 0);
        TimeStampResponse response = new TimeStampResponse(Base64.getDecoder().decode(stamp.content()));

        assertThat(stamp.size()).isEqualTo(7);
        assertThat(stamp.kind()).isEqualTo(Kind.TIMESTAMP);
        assertThat(stamp.by()).isEqualTo("http://tsa.example/");
        assertThat(response.getTimeStampToken().getTimeStampInfo().getGenTime().toInstant())
                .isEqualTo(NOON);
        assertThat(response.getTimeStampToken().getTimeStampInfo().getMessageImprintDigest())
                .isEqualTo(Hashed.sha256().digest(CHECKPOINT.note().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void the_authority_s_own_certificate_can_be_trusted_as_well() throws Exception {
        assertThat(asked(authority, authority.certificate).attest(CHECKPOINT, 0).size())
                .isEqualTo(7);
    }

    @Test
    void an_authority_that_nobody_trusted_certified_is_not_believed() throws Exception {
        assertRefused(asked(authority, new Authority(NOON).root));
    }

    @Test
    void a_certificate_that_is_not_for_time_stamps_is_not_believed() throws Exception {
        Authority other = new Authority(NOON, KeyPurposeId.id_kp_serverAuth);
        assertRefused(asked(other, other.root));
    }

    @Test
    void a_stamp_from_before_the_certificate_was_valid_is_not_believed() throws Exception {
        Authority early = new Authority(Instant.parse("2019-07-09T00:00:00Z"));
        assertRefused(asked(early, early.root));
    }

    @Test
    void a_stamp_of_something_else_or_of_another_query_is_not_taken() {
        authority.understanding = request -> query(new byte[32], request.getNonce());
        assertRefused(asked(authority, authority.root));
        authority.understanding = request -> query(request.getMessageImprintDigest(), BigInteger.ONE);
        assertRefused(asked(authority, authority.root));
        authority.understanding = request -> query(request.getMessageImprintDigest(), null);
        assertRefused(asked(authority, authority.root));
    }

    private static TimeStampRequest query(byte[] hash, BigInteger nonce) {
        TimeStampRequestGenerator queries = new TimeStampRequestGenerator();
        queries.setCertReq(true);
        return queries.generate(TSPAlgorithms.SHA256, hash, nonce);
    }

    @Test
    void a_stamp_without_the_certificate_of_its_signer_is_not_taken() {
        authority.understanding = request -> {
            TimeStampRequestGenerator queries = new TimeStampRequestGenerator();
            queries.setCertReq(false);
            return queries.generate(TSPAlgorithms.SHA256, request.getMessageImprintDigest(), request.getNonce());
        };
        assertRefused(asked(authority, authority.root));
    }

    @Test
    void the_policy_that_is_asked_for_must_be_the_one_that_it_stamps_under() throws Exception {
        assertThat(asked(authority, Authority.POLICY.getId(), authority.root)
                        .attest(CHECKPOINT, 0)
                        .size())
                .isEqualTo(7);
        authority.understanding = request -> query(request.getMessageImprintDigest(), request.getNonce());
        assertRefused(asked(authority, "1.2.3", authority.root));
    }

    @Test
    void a_stamp_with_any_byte_changed_is_refused_or_still_says_the_same() throws Exception {
        int length =
                authority.send(query(new byte[32], BigInteger.ONE).getEncoded()).body().length;
        byte[] hash = Hashed.sha256().digest(CHECKPOINT.note().getBytes(StandardCharsets.UTF_8));
        for (int place = 0; place < length; place += 3) {
            int changed = place;
            TimestampAsked asked = asked(body -> changed(authority.send(body), changed), authority.root);
            try {
                byte[] taken =
                        Base64.getDecoder().decode(asked.attest(CHECKPOINT, 0).content());
                var said = new TimeStampResponse(taken).getTimeStampToken().getTimeStampInfo();
                assertThat(said.getMessageImprintDigest()).isEqualTo(hash);
                assertThat(said.getGenTime().toInstant()).isEqualTo(NOON);
            } catch (NotAttested refused) {
                assertThat(refused).hasMessageContaining("no good time stamp");
            }
        }
    }

    private static Answer changed(Answer answer, int place) {
        byte[] body = answer.body().clone();
        body[place % body.length] ^= 1;
        return new Answer(answer.status(), answer.type(), body);
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 500})
    void an_answer_that_is_no_stamp_is_said(int status) {
        assertRefused(asked(body -> new Answer(status, Authority.REPLY, new byte[0]), authority.root));
        assertRefused(asked(body -> new Answer(200, "text/html", new byte[0]), authority.root));
        assertRefused(asked(body -> new Answer(200, Authority.REPLY, new byte[0]), authority.root));
        assertRefused(asked(body -> new Answer(200, Authority.REPLY, body), authority.root));
        assertRefused(asked(
                body -> {
                    throw new IOException("refused");
                },
                authority.root));
    }

    private static void assertRefused(TimestampAsked asked) {
        assertThatThrownBy(() -> asked.attest(CHECKPOINT, 0))
                .isInstanceOfSatisfying(
                        NotAttested.class, e -> assertThat(e.isContradiction()).isFalse());
    }

    @Test
    void trusted_certificates_are_read_from_a_file_and_one_without_any_is_refused() throws Exception {
        Path pem = Files.writeString(folder.resolve("tsa.pem"), pem(authority.root) + pem(authority.certificate));
        TrustedAuthorities.read(pem).require(authority.certificate, List.of(), NOON);

        for (String text : List.of("", "no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n")) {
            Path none = Files.writeString(folder.resolve("none.pem"), text);
            assertThatThrownBy(() -> TrustedAuthorities.read(none))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("vedich.proof.timestamping.certificates");
        }
        assertThatThrownBy(() -> TrustedAuthorities.read(folder.resolve("missing.pem")))
                .isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> TimestampAsked.policy("some policy")).isInstanceOf(CannotStart.class);
    }

    private static String pem(X509Certificate certificate) throws Exception {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
        return "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n";
    }
}
