package vn.vedich.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Every rule of the house, by name. {@link ArchitectureTest} holds the code to them. */
final class ArchitectureRules {

    private static final String AGGREGATES = "vn.vedich.command."
            + "(unit|criteria|enrolment|assessment|evidence|project|session|directive|request|webhook|subscription)";
    private static final String VIEWS = "vn.vedich.query."
            + "(scorecard|matrix|timeline|units|evidence|portfolio|diary|requests|inbox|verifications|waiting"
            + "|access|conduct|budget|webhook|subscription)";
    private static final Set<String> WORDS_THAT_SAY_NOTHING =
            Set.of("util", "utils", "common", "helper", "helpers", "manager", "impl", "base", "service", "dto");

    /** A code checks its own form; the list of event names is not itself an event. */
    private static final Pattern STORED_BY_OTHER_MEANS =
            Pattern.compile("ItemCode|UnitCode|Sha256|MediaType|EventType|Notice");

    private ArchitectureRules() {}

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("kernel", kernelKnowsNoFramework());
        rules.put("kernelalone", kernelKnowsNobody());
        rules.put("takenaway", whatIsTakenAwayNeedsNoSystem());
        rules.put("deciders", decidersKnowNoFramework());
        rules.put("clock", rulesReadNoClock());
        rules.put("random", rulesDrawNoLots());
        rules.put("commandside", commandSideKnowsNoQuerySide());
        rules.put("queryside", querySideKnowsNoCommandSide());
        rules.put("aggregates", aggregatesKnowNoOtherAggregate());
        rules.put("views", viewsKnowNoOtherView());
        rules.put("stores", onlyStoresUseTheDriver());
        rules.put("mute", whatIsRebuiltCallsNothingOutward());
        rules.put("configuration", configurationLivesInPlatforms());
        rules.put("text", eventsHoldNoBareText());
        rules.put("numbers", eventsHoldNoFloatingNumbers());
        rules.put("names", packagesAreNamedForWhatTheyDo());
        rules.put("cycles", packagesHaveNoCycles());
        return rules;
    }

    static ArchRule kernelKnowsNoFramework() {
        return noClasses()
                .that()
                .resideInAPackage("vn.vedich.kernel..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "org.axonframework..",
                        "com.mongodb..",
                        "org.bson..",
                        "tools.jackson..",
                        "jakarta..");
    }

    static ArchRule kernelKnowsNobody() {
        return noClasses()
                .that()
                .resideInAPackage("vn.vedich.kernel..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "vn.vedich.log..", "vn.vedich.platform..", "vn.vedich.command..", "vn.vedich.query..");
    }

    /** What an auditor runs: without a framework, without a database, without a network, without the system. */
    static ArchRule whatIsTakenAwayNeedsNoSystem() {
        return noClasses()
                .that()
                .resideInAnyPackage("vn.vedich.bundle..", "vn.vedich.verifier..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "org.springframework..",
                                "org.axonframework..",
                                "com.mongodb..",
                                "org.bson..",
                                "vn.vedich.log..",
                                "vn.vedich.platform..",
                                "vn.vedich.command..",
                                "vn.vedich.query..")
                        .or(HasName.Predicates.nameMatching("java\\.net\\.(?!URI$).*")));
    }

    static ArchRule decidersKnowNoFramework() {
        return noClasses()
                .that(arePure())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "org.axonframework..",
                        "com.mongodb..",
                        "tools.jackson..",
                        "io.micrometer..",
                        "vn.vedich.log..",
                        "vn.vedich.platform..",
                        "vn.vedich.command.shell..");
    }

    static ArchRule rulesReadNoClock() {
        return noClasses()
                .that(arePure().or(resideInAnyPackage("vn.vedich.kernel..")).or(areFolded()))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "reads a clock",
                        call -> call.getTarget().getName().equals("now")
                                || call.getTarget().getFullName().startsWith("java.time.Clock.")
                                || call.getTarget().getName().equals("currentTimeMillis")));
    }

    static ArchRule rulesDrawNoLots() {
        return noClasses()
                .that(arePure().or(resideInAnyPackage("vn.vedich.kernel..")).or(areFolded()))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.util.random..", "java.security..")
                        .or(HasName.Predicates.nameMatching(
                                "java\\.util\\.(Random|UUID|concurrent\\.ThreadLocalRandom)")));
    }

    static ArchRule commandSideKnowsNoQuerySide() {
        return noClasses()
                .that()
                .resideInAPackage("vn.vedich.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.vedich.query..");
    }

    static ArchRule querySideKnowsNoCommandSide() {
        return noClasses()
                .that()
                .resideInAPackage("vn.vedich.query..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.vedich.command..");
    }

    static ArchRule aggregatesKnowNoOtherAggregate() {
        return slices().matching(AGGREGATES + "..").should().notDependOnEachOther();
    }

    static ArchRule viewsKnowNoOtherView() {
        return slices().matching(VIEWS + "..").should().notDependOnEachOther();
    }

    static ArchRule onlyStoresUseTheDriver() {
        return noClasses()
                .that()
                .resideInAPackage("vn.vedich.query..")
                .and()
                .haveSimpleNameNotEndingWith("Store")
                .and()
                .resideOutsideOfPackages("vn.vedich.query.platform..", "vn.vedich.query.projection..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.mongodb..", "org.bson..");
    }

    static ArchRule whatIsRebuiltCallsNothingOutward() {
        return noClasses()
                .that(resideInAnyPackage("vn.vedich.query.rebuild..").or(areFolded()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net..",
                        "jakarta.mail..",
                        "org.axonframework.commandhandling..",
                        "org.axonframework.queryhandling..",
                        "org.springframework.web.client..",
                        "org.springframework.context.event..")
                .because("a rebuild folds what was told long ago; nobody is to hear of it a second time");
    }

    static ArchRule configurationLivesInPlatforms() {
        return classes()
                .that()
                .areAnnotatedWith("org.springframework.context.annotation.Configuration")
                .should()
                .resideInAnyPackage(
                        "vn.vedich.platform..",
                        "vn.vedich.command.platform..",
                        "vn.vedich.query.platform..",
                        "vn.vedich.standalone..");
    }

    static ArchRule eventsHoldNoBareText() {
        return fields().that(belongToWhatIsStored())
                .should()
                .notHaveRawType(String.class)
                .because("text of an event is erasable and codes have types of their own");
    }

    static ArchRule eventsHoldNoFloatingNumbers() {
        return fields().that(belongToWhatIsStored())
                .should()
                .notHaveRawType(DescribedPredicate.describe(
                        "a floating number",
                        type -> type.getName().matches("(double|float|java\\.lang\\.(Double|Float))")));
    }

    static ArchRule packagesAreNamedForWhatTheyDo() {
        return noClasses().should(ArchConditions.resideInAPackageWithAWordOf(WORDS_THAT_SAY_NOTHING));
    }

    static ArchRule packagesHaveNoCycles() {
        return slices().matching("vn.vedich.(**)").should().beFreeOfCycles();
    }

    /** What is rebuilt must come out the same, on any day. */
    private static DescribedPredicate<JavaClass> areFolded() {
        return simpleNameEndingWith("Projection").or(simpleNameEndingWith("Folding"));
    }

    private static DescribedPredicate<JavaClass> arePure() {
        return areNamedAsPure()
                .or(areInAnAggregateButNotItsShell())
                .or(resideInAnyPackage("vn.vedich.command.decision.."));
    }

    /** Whatever a decider is made of is as pure as the decider, whatever it is called. */
    private static DescribedPredicate<JavaClass> areInAnAggregateButNotItsShell() {
        return DescribedPredicate.describe(
                "are in an aggregate's package but not its shell",
                type -> type.getPackageName().matches(AGGREGATES.replace(".", "\\."))
                        && !type.isAnnotatedWith("org.axonframework.spring.stereotype.Aggregate"));
    }

    private static DescribedPredicate<JavaClass> areNamedAsPure() {
        return DescribedPredicate.<JavaClass>describe(
                        "are deciders, states, rules, refusals or commands",
                        type -> topLevel(type)
                                .getSimpleName()
                                .matches("\\w+(Decider|State|Rules|Refusal|Command|Deciding)"))
                .and(resideInAnyPackage("vn.vedich.command..")
                        .and(DescribedPredicate.not(resideInAnyPackage(
                                "vn.vedich.command.desk..",
                                "vn.vedich.command.loading..",
                                "vn.vedich.command.platform.."))));
    }

    private static DescribedPredicate<JavaMember> belongToWhatIsStored() {
        return DescribedPredicate.describe(
                "belong to what is stored",
                member -> member.getOwner()
                                .getPackageName()
                                .matches(
                                        "vn\\.vedich\\.kernel\\.(unit|criteria|enrolment|assessment"
                                            + "|evidence|project|session|directive|request|webhook|subscription|notice|provenance|event)")
                        && !member.getModifiers().contains(JavaModifier.STATIC)
                        && !STORED_BY_OTHER_MEANS
                                .matcher(member.getOwner().getSimpleName())
                                .matches());
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureRules::topLevel).orElse(type);
    }
}
