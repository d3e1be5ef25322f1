package vn.vedich.log.sqlite;

/** A sum over entries of {@code ids} in any order: of two that differ somewhere it is not the same, short of ill will. */
final class EntrySum implements IdHash.Entries {

    private static final long FIRST_FACTOR = 0xff51afd7ed558ccdL;
    private static final long SECOND_FACTOR = 0xc4ceb9fe1a85ec53L;
    private static final int HALF = 32;

    private long count;
    private long sum;

    @Override
    public void add(long hash, long position) {
        count++;
        sum += mixed(mixed(hash) + position);
    }

    private static long mixed(long number) {
        long first = (number ^ number >>> HALF) * FIRST_FACTOR;
        long second = (first ^ first >>> HALF) * SECOND_FACTOR;
        return second ^ second >>> HALF;
    }

    boolean isSameAs(EntrySum other) {
        return count == other.count && sum == other.sum;
    }
}
