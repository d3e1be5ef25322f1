package vn.vedich.command.rights;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Text;

/** What the table comes to where units lie: role × command × where the commune lies to the caller's unit. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhoMayGiveWhichCommandTest {

    private static final Set<String> SETS =
            Set.of("IssueCriteriaSet", "AmendCriteriaSet", "RetireCriteriaSet", "AnnulCriteriaEntry");
    private static final Set<String> UNITS =
            Set.of("RegisterUnit", "RenameUnit", "RecodeUnit", "MoveUnit", "DissolveUnit", "AnnulUnitEntry");
    private static final Set<String> OFFICERS = Set.of(
            "RecordIndicator",
            "RecordIndicators",
            "MarkCriterionMet",
            "MarkCriterionLapsed",
            "SubmitReport",
            "CarryOver",
            "PlanCriterion",
            "VerifyCriterion",
            "AnnulAssessmentEntry");
    private static final Set<String> FINDINGS = Set.of("VerifyCriterion", "RejectCriterion");

    private enum Where {
        OWN("quang-lam"),
        ABOVE("dam-ha"),
        FAR_ABOVE("quang-ninh"),
        ELSEWHERE("tien-yen");

        private final String unit;

        Where(String unit) {
            this.unit = unit;
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void each_role_gives_exactly_its_commands(Role role) {
        for (Where where : Where.values()) {
            assertThat(allowed(role, where)).as("%s, %s", role, where).isEqualTo(expected(role, where));
        }
    }

    private static Set<String> allowed(Role role, Where where) {
        EnteredBy caller = new EnteredBy(Text.of("somebody"), Set.of(role), DemoDistrict.unit(where.unit));
        return DemoDistrict.commandsToQuangLam()
                .filter(command -> DemoDistrict.rights()
                        .refusal(caller, null, command, DemoDistrict.DAY)
                        .isEmpty())
                .map(command -> command.getClass().getSimpleName())
                .collect(toSet());
    }

    private static Set<String> expected(Role role, Where where) {
        boolean within = where != Where.ELSEWHERE;
        Map<Role, Set<String>> table = new EnumMap<>(Role.class);
        table.put(Role.LEADERSHIP, within ? everything() : SETS);
        table.put(Role.COMMUNE_OFFICER, within ? OFFICERS : Set.of());
        table.put(Role.DEPARTMENT_OFFICER, FINDINGS);
        table.put(Role.OPERATOR, Stream.of(UNITS, SETS).flatMap(Set::stream).collect(toSet()));
        return Optional.ofNullable(table.get(role)).orElse(Set.of());
    }

    private static Set<String> everything() {
        return DemoDistrict.commandsToQuangLam()
                .map(command -> command.getClass().getSimpleName())
                .collect(toSet());
    }
}
