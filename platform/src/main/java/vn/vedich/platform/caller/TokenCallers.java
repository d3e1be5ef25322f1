package vn.vedich.platform.caller;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.InvalidValue;
import vn.vedich.kernel.value.Text;

/** Reads role and unit from a token's claims; a token that names none of our roles gives no right at all. */
final class TokenCallers implements Converter<Jwt, AbstractAuthenticationToken> {

    private final String roleClaim;
    private final String unitClaim;

    TokenCallers(AccountsProperties properties) {
        this.roleClaim = properties.roleClaim();
        this.unitClaim = properties.unitClaim();
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        try {
            EnteredBy caller = new EnteredBy(subject(token), roles(token), unit(token));
            JwtAuthenticationToken authentication =
                    new JwtAuthenticationToken(token, AccountUser.authorities(caller.roles()));
            authentication.setDetails(caller);
            return authentication;
        } catch (InvalidValue e) {
            throw new InvalidBearerTokenException("the token names no valid subject or unit", e);
        }
    }

    private static Text subject(Jwt token) {
        String subject = token.getSubject();
        return Text.of(subject == null ? "" : subject);
    }

    private Set<Role> roles(Jwt token) {
        Object claim = token.getClaim(roleClaim);
        Collection<?> named = claim instanceof Collection<?> many ? many : claim == null ? List.of() : List.of(claim);
        return named.stream().flatMap(name -> role(name).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static List<Role> role(Object name) {
        return List.of(Role.values()).stream()
                .filter(role -> role.isHeldByCallers() && role.name().equals(name))
                .toList();
    }

    private @Nullable UnitId unit(Jwt token) {
        String unit = token.getClaimAsString(unitClaim);
        return unit == null ? null : new UnitId(unit);
    }
}
