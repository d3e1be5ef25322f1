package vn.vedich.verifier.check;

/**
 * A set of numbers that are spread evenly, such as hashes, in about 13 bytes each: 10 million take at most 135 MB. Divided,
 * so that it grows a little at a time.
 */
final class IdSet {

    private static final int PARTS = 64;
    private static final int BITS_OF_PART = 6;
    private static final int FIRST_CAPACITY = 64;

    private final Part[] parts = new Part[PARTS];

    IdSet() {
        for (int i = 0; i < PARTS; i++) {
            parts[i] = new Part();
        }
    }

    /** False when it was there already. */
    boolean add(long number) {
        return parts[(int) (number >>> Long.SIZE - BITS_OF_PART)].add(number);
    }

    /** Open addressing with linear steps; 0 stands for an empty place. */
    private static final class Part {

        private long[] places = new long[FIRST_CAPACITY];
        private int size;
        private boolean hasZero;

        boolean add(long number) {
            if (number == 0) {
                boolean added = !hasZero;
                hasZero = true;
                return added;
            }
            int place = place(number, places);
            if (places[place] == number) {
                return false;
            }
            places[place] = number;
            size++;
            if (size > places.length / 4 * 3) {
                grow();
            }
            return true;
        }

        private void grow() {
            long[] larger = new long[places.length * 2];
            for (long number : places) {
                if (number != 0) {
                    larger[place(number, larger)] = number;
                }
            }
            places = larger;
        }

        private static int place(long number, long[] places) {
            int place = (int) number & places.length - 1;
            while (places[place] != 0 && places[place] != number) {
                place = place + 1 & places.length - 1;
            }
            return place;
        }
    }
}
