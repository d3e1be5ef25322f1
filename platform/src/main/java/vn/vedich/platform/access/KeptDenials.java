package vn.vedich.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.platform.caller.Denials;

/** Keeps who was turned away from what, without what he sent with it. */
final class KeptDenials implements Denials {

    private static final byte[] UNREAD = {};

    private final AccessLog accesses;

    KeptDenials(AccessLog accesses) {
        this.accesses = accesses;
    }

    @Override
    public void denied(EnteredBy caller, HttpServletRequest request) {
        accesses.keep(
                caller, new AccessEvent.Denied(QuestionReading.of(request, UNREAD), HttpServletResponse.SC_FORBIDDEN));
    }
}
