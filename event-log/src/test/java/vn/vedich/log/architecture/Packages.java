package vn.vedich.log.architecture;

/** The packages that rules name. A test holds each to exist, so that no rule forbids what could never be. */
final class Packages {

    static final String LOG = "vn.vedich.log";
    static final String PROOF = "vn.vedich.proof";
    static final String HOME = "vn.vedich.log.home";
    static final String SQLITE = "vn.vedich.log.sqlite";
    static final String MONGO = "vn.vedich.log.mongo";
    static final String AXON_ADAPTER = "vn.vedich.log.axon";
    static final String AXON = "org.axonframework";
    static final String SPRING = "org.springframework";
    static final String OURS = "vn.vedich";

    private Packages() {}
}
