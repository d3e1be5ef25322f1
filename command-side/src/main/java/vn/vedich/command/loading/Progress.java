package vn.vedich.command.loading;

/** Is told after every line how far a load has come. */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress UNHEARD = (lines, refused) -> {};

    /**
     * @param lines how many lines are done
     * @param refused how many of them were refused
     */
    void at(long lines, long refused);
}
