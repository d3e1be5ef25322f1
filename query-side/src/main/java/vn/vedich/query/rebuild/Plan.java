package vn.vedich.query.rebuild;

import java.util.List;
import vn.vedich.query.version.Version;

/**
 * What was ordered; it never changes.
 *
 * @param versions that the documents are made in
 * @param switchWhenEqual whether no further word is needed when nothing differs
 */
record Plan(Purpose purpose, List<Version> versions, boolean switchWhenEqual) {

    /** What documents are made anew for. */
    enum Purpose {
        /** To take the place of those that are live. */
        REPLACE,
        /** To be compared with those that are live, and dropped. */
        VERIFY
    }

    Plan {
        versions = List.copyOf(versions);
    }

    List<String> projections() {
        return versions.stream().map(Version::projection).toList();
    }
}
