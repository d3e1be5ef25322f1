package vn.vedich.platform.caller;

import jakarta.servlet.http.HttpServletRequest;
import vn.vedich.kernel.provenance.EnteredBy;

/** Hears of whoever was turned away from what his roles may not reach, before he is answered. */
@FunctionalInterface
public interface Denials {

    /** @throws RuntimeException when it can't be kept; that is answered then */
    void denied(EnteredBy caller, HttpServletRequest request);
}
