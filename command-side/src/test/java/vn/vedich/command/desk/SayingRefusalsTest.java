package vn.vedich.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.command.assessment.CriterionRefusal.IndicatorsLacking;
import vn.vedich.command.assessment.CriterionRefusal.Lacking;
import vn.vedich.command.assessment.CriterionRefusal.Why;
import vn.vedich.command.decision.Refusal;
import vn.vedich.kernel.criteria.ItemCode;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.platform.problem.Languages;
import vn.vedich.platform.problem.Sentences;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SayingRefusalsTest {

    private static final Set<String> NOT_OF_RECORDS = Set.of(
            "ConcurrentChange",
            "version-is-quoted",
            "Lacking.missing",
            "Lacking.unmet",
            "Lacking.said-no",
            "Lacking.no-threshold",
            "Lacking.not-measured");

    @Test
    void every_refusal_has_a_sentence_in_every_language_with_its_own_components_only() {
        assertThat(refusals()).hasSizeGreaterThan(50).allSatisfy(refusal -> {
            Set<String> components = Arrays.stream(refusal.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toSet());
            for (Locale language : Languages.spoken()) {
                assertThat(Refusals.BOOK.pattern(refusal.getSimpleName(), language))
                        .as("%s in %s", refusal.getSimpleName(), language)
                        .hasValueSatisfying(
                                said -> assertThat(Sentences.places(said)).isSubsetOf(components));
            }
        });
    }

    @Test
    void no_place_of_a_sentence_stays_open() {
        assertThat(refusals())
                .allSatisfy(refusal -> assertThat(Languages.spoken()).allSatisfy(language -> {
                    Map<String, String> values = Arrays.stream(refusal.getRecordComponents())
                            .collect(Collectors.toMap(RecordComponent::getName, component -> "x"));
                    assertThat(Refusals.BOOK.of(refusal.getSimpleName(), values).in(language))
                            .doesNotContain("{", "}");
                }));
    }

    @Test
    void no_sentence_is_left_over() {
        Set<String> codes =
                refusals().stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
        codes.addAll(NOT_OF_RECORDS);

        assertThat(Languages.spoken())
                .allSatisfy(language -> assertThat(Refusals.BOOK.keys(language)).isEqualTo(codes));
    }

    @Test
    void what_a_criterion_lacks_is_listed_in_the_reader_s_language() {
        Refusal refusal = new IndicatorsLacking(
                new CriterionId("qn-17"),
                List.of(
                        new Lacking(new IndicatorId("qn-17.1"), new ItemCode("17.1"), Why.MISSING, null, null, null),
                        new Lacking(
                                new IndicatorId("qn-17.6"),
                                new ItemCode("17.6"),
                                Why.UNMET,
                                null,
                                Decimal.of("68.3"),
                                Decimal.of("85"))));

        assertThat(Refusals.problem(refusal).in(Languages.ENGLISH).detail())
                .isEqualTo("The criterion qn-17 can't be met yet: qn-17.1: no value;"
                        + " qn-17.6: 68.3 against a threshold of 85.");
        assertThat(Refusals.problem(refusal).in(Languages.VIETNAMESE).detail())
                .contains("qn-17.1: chưa có số liệu; qn-17.6: 68.3 so với ngưỡng 85");
    }

    private static List<Class<?>> refusals() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("vn.vedich.command")
                        .stream()
                        .filter(type -> type.isAssignableTo(Refusal.class) && type.isRecord())
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }
}
