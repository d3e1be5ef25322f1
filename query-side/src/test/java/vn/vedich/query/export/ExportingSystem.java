package vn.vedich.query.export;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.log.notary.Notary;
import vn.vedich.platform.caller.Callers;
import vn.vedich.query.answer.Covering;
import vn.vedich.query.moment.Moments;
import vn.vedich.query.moment.StoredFacts;
import vn.vedich.query.moment.StreamFacts;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Projection;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.StoryLog;

/** All questions that can be exported, on a log that is signed; its documents are written when the test says so. */
final class ExportingSystem implements AutoCloseable {

    static final EnteredBy AUDITOR = new EnteredBy(Text.of("auditor"), Set.of(Role.AUDITOR), null);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2019-07-09T02:00:00Z"), ZoneOffset.UTC);

    private final MongoDatabase database = AnswersDatabase.empty();
    private final AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
    private final StoryLog log;
    private final EventCodec codec;
    private final Moments.Finder moments;
    private final StreamFacts streams;

    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    @ComponentScan({
        "vn.vedich.query.export",
        "vn.vedich.query.timeline",
        "vn.vedich.query.scorecard",
        "vn.vedich.query.reasons",
        "vn.vedich.query.trial",
        "vn.vedich.query.matrix",
        "vn.vedich.query.inbox",
        "vn.vedich.query.directive",
        "vn.vedich.query.whole",
        "vn.vedich.query.portfolio",
        "vn.vedich.query.requests",
        "vn.vedich.query.answer",
        "vn.vedich.platform.problem"
    })
    static class Answering {}

    ExportingSystem(StoryLog log, Notary notary, EventCodec codec) {
        this.log = log;
        this.codec = codec;
        this.streams = new StreamFacts(log.log(), new StoredFacts(codec)::fact, 1 << 20);
        this.moments = projection -> new Moments(new Covering(log.log()::head), log.log(), streams);
        context.setServletContext(new MockServletContext());
        context.register(Answering.class);
        context.addBeanFactoryPostProcessor(beans -> {
            beans.registerSingleton("clock", CLOCK);
            beans.registerSingleton("eventLog", log.log());
            beans.registerSingleton("database", database);
            beans.registerSingleton("notary", notary);
            beans.registerSingleton("provenLog", notary.proven());
            beans.registerSingleton("callers", new Callers());
            beans.registerSingleton("streamFacts", streams);
            beans.registerSingleton("moments", moments);
            beans.registerSingleton(
                    "coverages", (vn.vedich.query.answer.Coverages) name -> new Covering(log.log()::head));
        });
        context.refresh();
        rebuild();
    }

    static Notary sign(StoryLog log, Path folder) {
        return Notary.signing(
                log.log(),
                folder.resolve("proofs.sqlite"),
                folder.resolve("keys"),
                "dam-ha.example",
                CLOCK,
                new SecureRandom());
    }

    /** Makes every document anew from what is in the log now. */
    void rebuild() {
        List<Fact> facts = facts();
        for (Projection projection : context.getBeansOfType(Projection.class).values()) {
            projection.clear();
            projection.apply(facts);
        }
    }

    private List<Fact> facts() {
        StoredFacts reading = new StoredFacts(codec);
        return log.log().read(0, 10_000).stream()
                .filter(event -> event.stream() != null)
                .map(reading::fact)
                .toList();
    }

    Exports exports() {
        return context.getBean(Exports.class);
    }

    /** The same with other words or forms. */
    Exports exports(List<Exportable> questions, Bases bases) {
        return new Exports(
                new Questions(questions), moments, streams, context.getBean(Checkpointing.class), bases, CLOCK);
    }

    List<Exportable> questions() {
        return List.copyOf(context.getBeansOfType(Exportable.class).values());
    }

    Verifying verifying(Exports exports) {
        return new Verifying(exports, context.getBean(ErasedPositions.class), log.log());
    }

    <A> A answers(Class<A> type) {
        return context.getBean(type);
    }

    MongoDatabase database() {
        return database;
    }

    MockMvc http() {
        return MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Override
    public void close() {
        context.close();
    }
}
