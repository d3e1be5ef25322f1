package vn.vedich.platform.outbound;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The hosts that the operator lets users have called wherever they lie and without TLS, such as a system in the same building.
 * No other host is called without TLS, or at an address that is not of the public internet.
 *
 * @param hosts names or addresses as they stand in a URL, in lower case
 */
public record AllowedHosts(Set<String> hosts) {

    public AllowedHosts {
        hosts = Set.copyOf(hosts);
    }

    public static AllowedHosts of(List<String> hosts) {
        return new AllowedHosts(hosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet()));
    }

    public boolean allows(String host) {
        return hosts.contains(host.toLowerCase(Locale.ROOT));
    }
}
