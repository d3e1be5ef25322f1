package vn.vedich.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Collectors;
import org.axonframework.modelling.command.CreationPolicy;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpeningSubjectsTest {

    @Test
    void the_commands_that_open_a_subject_are_those_that_an_aggregate_is_created_for() {
        assertThat(new ClassFileImporter()
                        .importPackages("vn.vedich.command").stream()
                                .flatMap(type -> type.getMethods().stream())
                                .filter(method -> method.isAnnotatedWith(CreationPolicy.class))
                                .map(OpeningSubjectsTest::command)
                                .collect(Collectors.toSet()))
                .isEqualTo(Openers.ALL);
    }

    private static Class<?> command(JavaMethod handler) {
        return handler.getRawParameterTypes().getFirst().reflect();
    }
}
