package vn.vedich.platform.caller;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import vn.vedich.kernel.provenance.Role;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoStaysOnLoopbackTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "::1"})
    void with_the_demonstrations_accounts_it_may_bind_to_loopback(String address) {
        assertThatCode(() -> start(true, address)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void and_to_no_other_address(String address) {
        assertThatThrownBy(() -> start(true, address))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("loopback");
    }

    @Test
    void nor_to_all_addresses_because_none_was_named() {
        assertThatThrownBy(() -> start(true, null)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void with_accounts_of_its_own_it_may_bind_anywhere() {
        assertThatCode(() -> start(false, "0.0.0.0")).doesNotThrowAnyException();
    }

    private static void start(boolean demo, @Nullable String address) throws UnknownHostException {
        Account account = new Account("leader", "{noop}demo", Set.of(Role.LEADERSHIP), "dam-ha", demo);
        ServerProperties server = new ServerProperties();
        server.setAddress(address == null ? null : InetAddress.getByName(address));
        DemoStaysOnLoopback checked = new DemoStaysOnLoopback(
                new AccountsProperties(List.of(account), "vedich_roles", "vedich_unit"), server);
        java.util.Objects.requireNonNull(checked);
    }
}
