package vn.vedich.command.loading;

import java.io.IOException;
import java.io.InputStream;
import vn.vedich.kernel.evidence.Sha256;

/** Keeps bytes under their hash, like anybody else would before he names them in a command. */
@FunctionalInterface
public interface Keeping {

    /**
     * Returns how many bytes are kept now.
     *
     * @throws vn.vedich.platform.content.UnfitContent when they are not what the hash says
     */
    long keep(Sha256 sha256, InputStream bytes) throws IOException;
}
