package vn.vedich.log.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.log.PlantedInTheLog;
import vn.vedich.log.axon.PlantedInTheAdapter;
import vn.vedich.log.home.PlantedInHome;
import vn.vedich.log.sqlite.PlantedInSqlite;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchitectureTest {

    /** Each rule with the class of the test sources that breaks it. */
    static final Map<ArchRule, Class<?>> PLANTED = Map.of(
            Rules.ONLY_THE_ADAPTER_KNOWS_AXON, PlantedInTheLog.KnowsAxon.class,
            Rules.NOTHING_KNOWS_SPRING, PlantedInTheAdapter.KnowsSpring.class,
            Rules.THE_LOG_KNOWS_NO_OTHER_MODULE_BUT_PROOF, PlantedInTheLog.KnowsAnotherModule.class,
            Rules.THE_LOG_S_OWN_TERMS_KNOW_NO_HOME, PlantedInTheLog.KnowsAHome.class,
            Rules.THE_ADAPTER_KNOWS_NO_HOME, PlantedInTheAdapter.KnowsAHome.class,
            Rules.TIME_AND_RANDOM_IDS_COME_FROM_OUTSIDE, PlantedInTheLog.ReadsTheClock.class,
            Rules.NO_PACKAGES_GO_IN_CIRCLES, PlantedInHome.KnowsSqlite.class);

    static final Iterable<ArchRule> RULES = PLANTED.keySet();
    static final Iterable<Map.Entry<ArchRule, Class<?>>> VIOLATIONS = PLANTED.entrySet();

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(Packages.LOG);
    private static final JavaClasses EVERYTHING = new ClassFileImporter()
            .importPackages(Packages.OURS, Packages.AXON + ".eventhandling", Packages.SPRING + ".core");
    private static final JavaClasses PLANTED_ONLY = new ClassFileImporter()
            .importClasses(
                    PlantedInTheLog.KnowsAxon.class,
                    PlantedInTheAdapter.KnowsSpring.class,
                    PlantedInTheLog.KnowsAnotherModule.class,
                    PlantedInTheLog.KnowsAHome.class,
                    PlantedInTheAdapter.KnowsAHome.class,
                    PlantedInTheLog.ReadsTheClock.class,
                    PlantedInHome.KnowsSqlite.class,
                    PlantedInSqlite.KnowsHome.class);

    @ParameterizedTest
    @FieldSource("RULES")
    void the_event_log_keeps_the_rule(ArchRule rule) {
        rule.check(MAIN);
    }

    @ParameterizedTest
    @FieldSource("VIOLATIONS")
    void the_rule_bites(Map.Entry<ArchRule, Class<?>> violation) {
        EvaluationResult result = violation.getKey().evaluate(PLANTED_ONLY);
        assertThat(result.getFailureReport().toString())
                .contains(violation.getValue().getName());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Packages.LOG,
                Packages.PROOF,
                Packages.HOME,
                Packages.SQLITE,
                Packages.MONGO,
                Packages.AXON_ADAPTER,
                Packages.AXON,
                Packages.SPRING,
                Packages.OURS
            })
    void the_package_exists(String name) {
        assertThat(EVERYTHING.containPackage(name)).isTrue();
    }
}
