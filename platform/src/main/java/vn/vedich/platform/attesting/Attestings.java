package vn.vedich.platform.attesting;

import java.net.URI;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.vedich.log.EventLog;
import vn.vedich.log.attesting.Attesting;
import vn.vedich.log.attesting.Attestor;
import vn.vedich.log.attesting.WitnessAsked;
import vn.vedich.log.notary.Notary;
import vn.vedich.platform.attesting.AttestingProperties.Timestamping;
import vn.vedich.platform.attesting.AttestingProperties.WitnessAddress;
import vn.vedich.platform.storage.CannotStart;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.note.VerifierKey;

/** All who are asked about this log's checkpoints, each on his own. */
final class Attestings implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EventLog log;
    private final Notary notary;
    private final HttpClient client = HttpPost.client();
    private final List<Attesting> all = new ArrayList<>();

    Attestings(EventLog log, Notary notary) {
        this.log = log;
        this.notary = notary;
    }

    /** @throws CannotStart when the settings make no sense; then nobody is asked */
    static Attestings begin(EventLog log, Notary notary, AttestingProperties properties) {
        Attestings attestings = new Attestings(log, notary);
        List<WitnessAsked> witnesses = attestings.witnesses(properties.witnesses());
        Timestamping authority = properties.timestamping();
        if (authority != null) {
            attestings.ask(attestings.authority(authority), authority.every());
        }
        witnesses.forEach(witness -> attestings.ask(witness, properties.witnessEvery()));
        return attestings;
    }

    private void ask(Attestor attestor, Duration every) {
        all.add(new Attesting(log, notary.proven(), notary::signs, attestor, every));
    }

    private List<WitnessAsked> witnesses(List<WitnessAddress> addresses) {
        if (addresses.size() > AttestingProperties.MOST_WITNESSES) {
            throw new CannotStart(
                    "vedich.proof.witnesses has more than " + AttestingProperties.MOST_WITNESSES + " witnesses.");
        }
        List<VerifierKey> keys = new ArrayList<>();
        List<WitnessAsked> witnesses = new ArrayList<>();
        for (WitnessAddress address : addresses) {
            VerifierKey key = key(address);
            if (keys.stream().anyMatch(key::isSameKeyAs)) {
                throw new CannotStart("vedich.proof.witnesses names " + key.name() + " twice.");
            }
            keys.add(key);
            URI prefix = HttpPost.address("vedich.proof.witnesses.url", address.url());
            URI submission = URI.create(prefix.toString().replaceAll("/+$", "") + "/add-checkpoint");
            witnesses.add(
                    new WitnessAsked(key, new HttpPost(client, submission, "text/plain", PATIENCE), notary.proven()));
        }
        return witnesses;
    }

    private static VerifierKey key(WitnessAddress address) {
        try {
            VerifierKey key = VerifierKey.parse(address.key());
            if (key.type() == KeyType.COSIGNATURE) {
                return key;
            }
        } catch (UnacceptableNote e) {
            throw new CannotStart("vedich.proof.witnesses.key: " + e.getMessage() + ".");
        }
        throw new CannotStart("vedich.proof.witnesses.key is a key that signs a log, not one of a witness.");
    }

    private TimestampAsked authority(Timestamping settings) {
        URI address = HttpPost.address("vedich.proof.timestamping.url", settings.url());
        return new TimestampAsked(
                address,
                new HttpPost(client, address, TimestampAsked.QUERY_TYPE, PATIENCE),
                TrustedAuthorities.read(settings.certificates()),
                TimestampAsked.policy(settings.policy()),
                new SecureRandom());
    }

    List<Attesting> all() {
        return List.copyOf(all);
    }

    @Override
    public void close() {
        all.forEach(Attesting::close);
        client.shutdownNow();
    }
}
