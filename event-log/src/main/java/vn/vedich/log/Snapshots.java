package vn.vedich.log;

import java.util.Optional;

/** The newest snapshot of each stream. Every method throws {@link LogUnavailable} when the storage fails. */
public interface Snapshots {

    /** Keeps it in place of an older one; does nothing when the one that is kept stands for as many events or more. */
    void store(Snapshot snapshot);

    Optional<Snapshot> newest(String stream);
}
