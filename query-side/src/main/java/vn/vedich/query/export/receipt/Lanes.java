package vn.vedich.query.export.receipt;

/** A digest for each lane. */
record Lanes(Digest values, Digest texts, Digest words) {

    Lanes() {
        this(new Digest(), new Digest(), new Digest());
    }

    Digest of(Lane lane) {
        return switch (lane) {
            case VALUES -> values;
            case TEXTS -> texts;
            case WORDS -> words;
        };
    }
}
