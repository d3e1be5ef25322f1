package vn.vedich.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChoosingAStorageTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(StorageConfiguration.class);

    @Test
    void unless_set_it_is_embedded_in_the_folder_data() {
        application.run(started -> {
            assertThat(started).getBean(Storage.class).isEqualTo(new Storage.Embedded(Path.of("data")));
            assertThat(started).doesNotHaveBean(MongoClient.class);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"mongodb", "MONGODB"})
    void mongodb_is_the_one_at_the_uri(String written) {
        String uri = "mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=50";
        application
                .withPropertyValues("vedich.storage=" + written, "spring.mongodb.uri=" + uri)
                .run(started -> {
                    assertThat(started).getBean(Storage.class).isEqualTo(new Storage.Mongodb(uri));
                    assertThat(started).hasSingleBean(MongoClient.class);
                });
    }

    @Test
    void mongodb_without_a_uri_is_refused() {
        application
                .withPropertyValues("vedich.storage=mongodb")
                .run(refused -> assertThat(sentence(refused)).contains("spring.mongodb.uri does not say where"));
    }

    @Test
    void an_address_that_is_none_is_refused_and_not_repeated() {
        application
                .withPropertyValues("vedich.storage=mongodb", "spring.mongodb.uri=operator:secret@somewhere")
                .run(refused -> assertThat(sentence(refused))
                        .contains("must begin with mongodb://")
                        .doesNotContain("secret"));
    }

    @Test
    void a_uri_for_embedded_storage_is_refused_for_it_would_not_be_read() {
        application
                .withPropertyValues("spring.mongodb.uri=mongodb://127.0.0.1:1/")
                .run(refused -> assertThat(sentence(refused)).contains("vedich.storage=mongodb"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"embedded", "mongodb"})
    void so_is_the_property_that_used_to_hold_the_uri(String storage) {
        application
                .withPropertyValues("vedich.storage=" + storage, "spring.data.mongodb.uri=mongodb://127.0.0.1:1/")
                .run(refused -> assertThat(sentence(refused)).contains("set spring.mongodb.uri instead"));
    }

    private static String sentence(AssertableApplicationContext context) {
        FailureAnalysis analysis = new CannotStartAnalyzer().analyze(context.getStartupFailure());
        return analysis.getDescription();
    }
}
