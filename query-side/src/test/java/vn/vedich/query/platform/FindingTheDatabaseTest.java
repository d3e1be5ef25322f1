package vn.vedich.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import vn.vedich.platform.storage.CannotStart;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FindingTheDatabaseTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(DatabaseConfiguration.class);

    @Test
    void documents_are_in_the_database_that_is_named_or_else_in_vedich_answers() {
        ApplicationContextRunner connected = application.withBean(MongoClient.class, MongoClients::create);

        connected.run(started ->
                assertThat(started.getBean(MongoDatabase.class).getName()).isEqualTo("vedich-answers"));
        connected
                .withPropertyValues("vedich.query.database=others")
                .run(started -> assertThat(started.getBean(MongoDatabase.class).getName())
                        .isEqualTo("others"));
    }

    @Test
    void without_a_mongodb_it_says_what_to_set() {
        application.run(refused -> assertThat(refused.getStartupFailure())
                .rootCause()
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("vedich.storage=mongodb"));
    }
}
