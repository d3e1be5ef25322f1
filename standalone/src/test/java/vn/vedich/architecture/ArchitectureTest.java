package vn.vedich.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.vedich");

    static Stream<Map.Entry<String, ArchRule>> rules() {
        return ArchitectureRules.all().entrySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_house_keeps_its_rules(Map.Entry<String, ArchRule> rule) {
        rule.getValue().check(HOUSE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void every_rule_bites_a_planted_violation(Map.Entry<String, ArchRule> rule) {
        JavaClasses planted = new ClassFileImporter()
                .withImportOption(location -> location.contains("/test-classes/"))
                .withImportOption(location -> location.contains("/Planted_" + rule.getKey() + "_"))
                .importPackages("vn.vedich");

        assertThat(planted).as("a violation is planted for " + rule.getKey()).isNotEmpty();
        assertThat(rule.getValue().evaluate(planted).hasViolation())
                .as(rule.getKey() + " bites")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vn.vedich.kernel",
                "vn.vedich.log",
                "vn.vedich.platform",
                "vn.vedich.command.decision",
                "vn.vedich.command.shell",
                "vn.vedich.command.desk",
                "vn.vedich.command.loading",
                "vn.vedich.command.platform",
                "vn.vedich.command.unit",
                "vn.vedich.command.criteria",
                "vn.vedich.command.enrolment",
                "vn.vedich.command.assessment",
                "vn.vedich.query.projection",
                "vn.vedich.query.platform",
                "vn.vedich.query.rebuild",
                "vn.vedich.query.scorecard",
                "vn.vedich.query.matrix",
                "vn.vedich.query.timeline",
                "vn.vedich.query.units",
                "org.springframework",
                "org.axonframework",
                "org.axonframework.commandhandling",
                "org.axonframework.queryhandling",
                "org.springframework.web.client",
                "org.springframework.context.event",
                "com.mongodb",
                "org.bson",
                "tools.jackson",
                "jakarta.servlet",
                "io.micrometer"
            })
    void every_package_that_a_rule_names_exists(String name) {
        assertThat(new ClassFileImporter().importPackages(name)).as(name).isNotEmpty();
    }
}
