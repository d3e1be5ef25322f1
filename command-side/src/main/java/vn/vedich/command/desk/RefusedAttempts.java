package vn.vedich.command.desk;

/** Where what was tried and refused is kept, outside of every subject's stream. */
@FunctionalInterface
public interface RefusedAttempts {

    /**
     * Keeps it, durably on return.
     *
     * @throws vn.vedich.log.LogUnavailable when it can't: the refusal is not said then
     */
    void keep(Attempt attempt);
}
