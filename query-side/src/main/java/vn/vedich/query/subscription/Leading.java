package vn.vedich.query.subscription;

import java.util.Set;

/** The kinds of units whose leadership follows what lies below them. */
final class Leading {

    static final Set<String> KINDS = Set.of("nation", "province", "district");

    private Leading() {}
}
