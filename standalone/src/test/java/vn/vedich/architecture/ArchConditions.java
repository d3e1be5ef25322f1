package vn.vedich.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Set;

/** Conditions that ArchUnit does not bring. */
final class ArchConditions {

    private ArchConditions() {}

    static ArchCondition<JavaClass> resideInAPackageWithAWordOf(Set<String> words) {
        return new ArchCondition<>("reside in a package with a word of " + words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean named =
                        Arrays.stream(type.getPackageName().split("\\.")).anyMatch(words::contains);
                events.add(new SimpleConditionEvent(type, named, type.getName()));
            }
        };
    }
}
