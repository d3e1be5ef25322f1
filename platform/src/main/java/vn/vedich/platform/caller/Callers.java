package vn.vedich.platform.caller;

import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vedich.kernel.provenance.EnteredBy;

/** The caller of the request at hand. */
public final class Callers {

    /**
     * The authenticated caller.
     *
     * @throws InsufficientAuthenticationException when nobody signed in
     */
    public EnteredBy current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof AccountUser user) {
            return user.caller();
        }
        if (authentication != null && authentication.getDetails() instanceof EnteredBy caller) {
            return caller;
        }
        throw new InsufficientAuthenticationException("nobody signed in");
    }
}
