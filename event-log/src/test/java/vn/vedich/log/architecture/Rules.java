package vn.vedich.log.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What the event log's packages may not do. */
final class Rules {

    static final ArchRule ONLY_THE_ADAPTER_KNOWS_AXON = noClasses()
            .that(resideInAPackage(Packages.LOG + "..").and(not(resideInAPackage(Packages.AXON_ADAPTER + ".."))))
            .should()
            .dependOnClassesThat(resideInAPackage(Packages.AXON + ".."));

    static final ArchRule NOTHING_KNOWS_SPRING = noClasses()
            .that()
            .resideInAPackage(Packages.LOG + "..")
            .should()
            .dependOnClassesThat(resideInAPackage(Packages.SPRING + ".."));

    static final ArchRule THE_LOG_KNOWS_NO_OTHER_MODULE_BUT_PROOF = noClasses()
            .that()
            .resideInAPackage(Packages.LOG + "..")
            .should()
            .dependOnClassesThat(resideInAPackage(Packages.OURS + "..")
                    .and(not(resideInAnyPackage(Packages.LOG + "..", Packages.PROOF + ".."))));

    static final ArchRule THE_LOG_S_OWN_TERMS_KNOW_NO_HOME = noClasses()
            .that()
            .resideInAPackage(Packages.LOG)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    Packages.HOME + "..", Packages.SQLITE + "..", Packages.MONGO + "..", Packages.AXON_ADAPTER + ".."));

    static final ArchRule THE_ADAPTER_KNOWS_NO_HOME = noClasses()
            .that()
            .resideInAPackage(Packages.AXON_ADAPTER + "..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage(Packages.HOME + "..", Packages.SQLITE + "..", Packages.MONGO + ".."));

    static final ArchRule TIME_AND_RANDOM_IDS_COME_FROM_OUTSIDE = noClasses()
            .that()
            .resideInAPackage(Packages.LOG + "..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(UUID.class, "randomUUID");

    static final ArchRule NO_PACKAGES_GO_IN_CIRCLES =
            slices().matching(Packages.LOG + ".(*)..").should().beFreeOfCycles();

    private Rules() {}
}
