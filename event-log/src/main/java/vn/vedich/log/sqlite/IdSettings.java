package vn.vedich.log.sqlite;

/**
 * How ids are looked up.
 *
 * @param inMemory about so many entries are kept in memory, and no fewer than a {@value #PART}th of all, before any is moved
 *     into the file: the more come at once, the more share a page
 */
record IdSettings(IdHash hash, int inMemory) {

    private static final int PART = 32;

    static final IdSettings STANDARD = new IdSettings(IdHash.sha256(), 1 << 16);

    /** How many entries may stay in memory beside a log of so many events. */
    long room(long events) {
        return Math.max(inMemory, events / PART);
    }
}
