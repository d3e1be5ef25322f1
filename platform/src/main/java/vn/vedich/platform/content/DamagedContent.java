package vn.vedich.platform.content;

import vn.vedich.kernel.evidence.Sha256;

/** What was kept under a hash is not there whole any more. Sending it again heals it. */
public final class DamagedContent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DamagedContent(Sha256 sha256) {
        super("the content " + sha256 + " is damaged or gone");
    }
}
