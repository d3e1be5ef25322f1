package vn.vedich.query.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.log.EventLog;
import vn.vedich.log.notary.Notary;
import vn.vedich.log.sqlite.SqliteEventLog;
import vn.vedich.platform.access.AccessLog;
import vn.vedich.platform.access.Allowance;
import vn.vedich.platform.act.OperatorActs;
import vn.vedich.platform.caller.Callers;
import vn.vedich.platform.content.FolderContents;
import vn.vedich.platform.log.KernelForms;
import vn.vedich.platform.notice.Notices;
import vn.vedich.platform.outbound.AllowedHosts;
import vn.vedich.platform.secret.InstallationSecret;
import vn.vedich.platform.storage.Storage;

/** The whole query side on a real log on disk: processors, projections and answers over HTTP, with no one kept out. */
public final class AnsweringSystem implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StoryLog log;
    private final Notary notary;
    private final AccessLog accesses;
    private final AnnotationConfigWebApplicationContext context;
    private final MockMvc http;

    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    @ComponentScan("vn.vedich.query")
    static class QuerySide {}

    private AnsweringSystem(Path folder, Clock clock, StoryLog log) {
        MongoDatabase database = AnswersDatabase.empty();
        this.log = log;
        this.notary = Notary.signing(
                log.log(),
                folder.resolve("proofs.sqlite"),
                folder.resolve("keys"),
                "dam-ha.example",
                Clock.systemUTC(),
                new SecureRandom());
        this.accesses = accesses(folder);
        this.context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.setAllowBeanDefinitionOverriding(true);
        context.register(QuerySide.class);
        context.addBeanFactoryPostProcessor(beans -> {
            beans.registerSingleton("clock", clock);
            beans.registerSingleton("eventLog", log.log());
            beans.registerSingleton("eventStore", log.store());
            beans.registerSingleton("eventCodec", KernelForms.codec());
            beans.registerSingleton("storage", new Storage.Embedded(folder));
            beans.registerSingleton(
                    "operatorActs", new OperatorActs(log.log(), KernelForms.codec(), new Callers(), Clock.systemUTC()));
            beans.registerSingleton("notices", new Notices(log.log(), KernelForms.codec()));
            beans.registerSingleton("installationSecret", new InstallationSecret(new byte[InstallationSecret.BYTES]));
            beans.registerSingleton("allowedHosts", AllowedHosts.of(List.of()));
            beans.registerSingleton("mongoClient", AnswersDatabase.client());
            beans.registerSingleton("notary", notary);
            beans.registerSingleton("provenLog", notary.proven());
            beans.registerSingleton("accessLog", accesses);
            beans.registerSingleton("callers", new Callers());
            beans.registerSingleton("contents", FolderContents.in(folder.resolve("contents")));
        });
        // Nobody is called unless a test says so.
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("tests", Map.of("vedich.webhooks.deliver", "false")));
        context.refresh();
        assertThat(context.getBeansOfType(EventLog.class)).hasSize(1);
        assertThat(context.getBeanNamesForType(StreamableMessageSource.class)).hasSize(1);
        assertThat(database.getName())
                .isEqualTo(context.getBean(MongoDatabase.class).getName());
        this.http = MockMvcBuilders.webAppContextSetup(context).build();
    }

    /** @param clock what answers take for today */
    public static AnsweringSystem in(Path folder, Clock clock) {
        return new AnsweringSystem(folder, clock, StoryLog.in(folder));
    }

    /** The same, where the log records by that clock too. */
    public static AnsweringSystem recordingBy(Path folder, Clock clock) {
        return new AnsweringSystem(folder, clock, StoryLog.in(folder, clock));
    }

    private static AccessLog accesses(Path folder) {
        SecureRandom random = new SecureRandom();
        Clock clock = Clock.systemUTC();
        EventLog kept = SqliteEventLog.open(folder.resolve("accesses.sqlite"), clock, random);
        Notary follower = Notary.following(kept, folder.resolve("access-proofs.sqlite"), clock);
        return new AccessLog(kept, follower, clock, random, new Allowance(System::nanoTime, _ -> {}));
    }

    public StoryLog log() {
        return log;
    }

    public MockMvc http() {
        return http;
    }

    public <B> B bean(Class<B> type) {
        return context.getBean(type);
    }

    public <B> Collection<B> beans(Class<B> type) {
        return context.getBeansOfType(type).values();
    }

    /** What is answered to a question that there is an answer to. */
    public JsonNode answer(String question) {
        try {
            byte[] answered = http.perform(get(question))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            return JSON.readTree(answered);
        } catch (Exception e) {
            throw new IllegalStateException(question, e);
        }
    }

    @Override
    public void close() {
        context.close();
        accesses.close();
        notary.close();
        log.close();
    }
}
