package vn.vedich.platform.caller;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

/** Refuses to start when the demonstration's accounts, whose password is public, could be reached from outside. */
final class DemoStaysOnLoopback {

    DemoStaysOnLoopback(AccountsProperties properties, @Nullable ServerProperties server) {
        InetAddress address = server == null ? null : server.getAddress();
        if (properties.hasDemoAccounts() && (address == null || !address.isLoopbackAddress())) {
            throw new IllegalStateException(
                    "The demonstration's accounts are on, so server.address must be a loopback address such as"
                            + " 127.0.0.1. Configure vedich.security.accounts or an OpenID Connect issuer instead.");
        }
    }
}
