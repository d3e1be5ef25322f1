package vn.vedich.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CallingByTokenTest {

    private final TokenCallers tokens =
            new TokenCallers(new AccountsProperties(List.of(), "vedich_roles", "vedich_unit"));

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_token_names_who_calls_with_role_and_unit() {
        AbstractAuthenticationToken signedIn =
                signIn(Map.of("sub", "an", "vedich_roles", List.of("LEADERSHIP", "AUDITOR"), "vedich_unit", "dam-ha"));
        SecurityContextHolder.getContext().setAuthentication(signedIn);

        assertThat(new Callers().current())
                .isEqualTo(new EnteredBy(Text.of("an"), Set.of(Role.LEADERSHIP, Role.AUDITOR), new UnitId("dam-ha")));
        assertThat(signedIn.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactlyInAnyOrder("ROLE_LEADERSHIP", "ROLE_AUDITOR");
    }

    @Test
    void one_role_may_stand_alone_and_a_unit_may_be_missing() {
        AbstractAuthenticationToken signedIn = signIn(Map.of("sub", "an", "vedich_roles", "ANALYST"));

        assertThat(signedIn.getDetails()).isEqualTo(new EnteredBy(Text.of("an"), Set.of(Role.ANALYST), null));
    }

    @Test
    void a_role_that_is_none_of_ours_gives_no_right() {
        assertThat(signIn(Map.of("sub", "an", "vedich_roles", List.of("ADMIN", "leadership")))
                        .getAuthorities())
                .isEmpty();
        assertThat(signIn(Map.of("sub", "an")).getAuthorities()).isEmpty();
    }

    @Test
    void nobody_is_the_installation_itself_whatever_a_token_or_an_account_says() {
        assertThat(signIn(Map.of("sub", "an", "vedich_roles", List.of("SYSTEM")))
                        .getAuthorities())
                .isEmpty();
        assertThatThrownBy(() -> new Account("an", "{noop}x", Set.of(Role.SYSTEM), null, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("an");
    }

    @Test
    void a_token_without_a_subject_or_with_a_unit_that_can_be_none_is_refused() {
        assertThatThrownBy(() -> signIn(Map.of("vedich_roles", "ANALYST")))
                .isInstanceOf(InvalidBearerTokenException.class);
        assertThatThrownBy(() -> signIn(Map.of("sub", "an", "vedich_unit", "Đầm Hà")))
                .isInstanceOf(InvalidBearerTokenException.class);
    }

    @Test
    void who_did_not_sign_in_is_nobody() {
        assertThatThrownBy(() -> new Callers().current()).isInstanceOf(InsufficientAuthenticationException.class);
    }

    private AbstractAuthenticationToken signIn(Map<String, Object> claims) {
        return tokens.convert(Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .claim("iss", "https://issuer.example")
                .claims(all -> all.putAll(claims))
                .build());
    }
}
