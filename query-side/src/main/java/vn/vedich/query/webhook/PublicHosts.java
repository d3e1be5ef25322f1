package vn.vedich.query.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;
import vn.vedich.platform.outbound.AllowedHosts;

/**
 * Finds the addresses of hosts, of which only public ones are called unless the operator allows the host. The client connects
 * to what this answers and asks nobody again, so that a name can't mean another address a moment later.
 */
final class PublicHosts implements DnsResolver {

    private final DnsResolver names;
    private final AllowedHosts allowed;

    PublicHosts(DnsResolver names, AllowedHosts allowed) {
        this.names = names;
        this.allowed = allowed;
    }

    /** None of the host's addresses is public. */
    static final class NotPublic extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        NotPublic(String host) {
            super(host + " is not of the public internet");
        }
    }

    /** Whether an address may be called as it is: without TLS only where the operator allows the host. */
    boolean isSafe(URI address) {
        return "https".equalsIgnoreCase(address.getScheme())
                || allowed.allows(address.getHost().replaceAll("[\\[\\]]", ""));
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = names.resolve(host);
        if (allowed.allows(host)) {
            return found;
        }
        InetAddress[] some =
                Arrays.stream(found).filter(PublicAddresses::isPublic).toArray(InetAddress[]::new);
        if (some.length == 0) {
            throw new NotPublic(host);
        }
        return some;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return names.resolveCanonicalHostname(host);
    }
}
