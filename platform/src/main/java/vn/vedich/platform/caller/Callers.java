package vn.vedich.platform.caller;

import java.time.Instant;
import java.util.Optional;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import vn.vedich.kernel.provenance.EnteredBy;

/** The caller of the request at hand. */
public final class Callers {

    /**
     * The authenticated caller.
     *
     * @throws InsufficientAuthenticationException when nobody signed in
     */
    public EnteredBy current() {
        return signedIn().orElseThrow(() -> new InsufficientAuthenticationException("nobody signed in"));
    }

    /** When that ends for which the caller signed in; empty when nothing ends it. */
    public Optional<Instant> signedInUntil() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? Optional.ofNullable(token.getToken().getExpiresAt())
                : Optional.empty();
    }

    /** The authenticated caller; empty when nobody signed in. */
    public Optional<EnteredBy> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof AccountUser user) {
            return Optional.of(user.caller());
        }
        return authentication != null && authentication.getDetails() instanceof EnteredBy caller
                ? Optional.of(caller)
                : Optional.empty();
    }
}
