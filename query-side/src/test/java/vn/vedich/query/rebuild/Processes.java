package vn.vedich.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.axon.LoggedEvents;
import vn.vedich.log.letters.MongoLetterBoxes;
import vn.vedich.platform.act.OperatorActs;
import vn.vedich.platform.caller.Callers;
import vn.vedich.platform.log.KernelForms;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.query.deadletter.DeadLetters;
import vn.vedich.query.diary.DiaryProjection;
import vn.vedich.query.diary.DiaryStore;
import vn.vedich.query.inbox.InboxProjection;
import vn.vedich.query.inbox.InboxStore;
import vn.vedich.query.projection.Projection;
import vn.vedich.query.scorecard.ScorecardProjection;
import vn.vedich.query.scorecard.ScorecardStore;
import vn.vedich.query.story.StoryLog;
import vn.vedich.query.timeline.TimelineProjection;
import vn.vedich.query.timeline.TimelineStore;
import vn.vedich.query.version.VersionStore;

/** Query sides, as many as wanted, on one database and one log. */
final class Processes implements AutoCloseable {

    static final EnteredBy OPERATOR = new EnteredBy(Text.of("operator"), Set.of(Role.OPERATOR), null);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MongoDatabase database;
    private final StoryLog log;
    private final TokenStore tokens = new InMemoryTokenStore();
    private final List<One> all = new ArrayList<>();

    /** One of them. */
    record One(Rebuilding rebuilding, RebuildOrders orders, RebuildStore rebuilds, DifferenceStore differences) {

        Rebuild awaitState(long id, State state) {
            return await("rebuild " + id + " is " + state)
                    .atMost(PATIENCE)
                    .until(() -> rebuilds.find(id).orElseThrow(), rebuild -> rebuild.state() == state);
        }

        /** Gives some order, which it may not obey now. */
        void orderSomething(long id, Random random, String why) {
            Order order = List.of(Order.PAUSE, Order.RESUME, Order.SWITCH).get(random.nextInt(3));
            try {
                orders.direct(id, order, why);
            } catch (ProblemFound itCannotObeyNow) {
                assertThat(itCannotObeyNow).hasMessage("NotInThisState");
            }
        }

        /** Orders whatever brings it nearer to its end; whether that has come. */
        boolean pushedOn(long id, String why) {
            Rebuild now = rebuilds.find(id).orElseThrow();
            Order next = now.state() == State.PAUSED ? Order.RESUME : Order.SWITCH;
            if (next.isAllowedIn(now.state())) {
                orders.direct(id, next, why);
            }
            return now.state().isOver();
        }
    }

    Processes(MongoDatabase database, StoryLog log) {
        this.database = database;
        this.log = log;
        TestingAuthenticationToken operator = new TestingAuthenticationToken("operator", "demo");
        operator.setDetails(OPERATOR);
        SecurityContextHolder.getContext().setAuthentication(operator);
    }

    static List<Projection> projectionsIn(MongoDatabase database) {
        return List.of(
                new ScorecardProjection(new ScorecardStore(database)),
                new TimelineProjection(new TimelineStore(database)),
                new InboxProjection(new InboxStore(database)),
                new DiaryProjection(new DiaryStore(database)));
    }

    TokenStore tokens() {
        return tokens;
    }

    /** As a process leaves it behind that was killed: still its own, and not heard of for a long time. */
    void leaveBehind(long id, Plan plan, State state) {
        new RebuildStore(database).begin(id, plan);
        database.getCollection("rebuilds")
                .updateOne(
                        Filters.eq("_id", id),
                        Updates.combine(
                                Updates.set("state", state.name()),
                                Updates.set("owner", "somebody who died"),
                                Updates.set("seenAt", new Date(0))));
    }

    /** The acts of the operator. */
    OperatorActs acts() {
        return new OperatorActs(log.log(), KernelForms.codec(), new Callers(), Clock.systemUTC());
    }

    /** As a process of its own has them. */
    Workshop.Stores stores() {
        VersionStore versions = new VersionStore(database);
        DeadLetters letters = lettersIn(database, log, versions);
        return new Workshop.Stores(
                new RebuildStore(database),
                new DifferenceStore(database),
                new ComparedStore(database),
                new UpkeepStore(database, tokens, versions, letters),
                versions,
                letters);
    }

    static DeadLetters lettersIn(MongoDatabase database, StoryLog log, VersionStore versions) {
        return new DeadLetters(
                new MongoLetterBoxes(database),
                new LoggedEvents(log.log(), KernelForms.codec()),
                Clock.systemUTC(),
                versions);
    }

    One start() {
        return start(projectionsIn(database), Duration.ZERO);
    }

    /** @param grace how long it leaves what was live before a switch */
    One start(List<Projection> projections, Duration grace) {
        Workshop.Stores stores = stores();
        Rebuilding rebuilding = new Rebuilding(new Workshop(
                stores,
                log.store(),
                log.log()::head,
                projections.stream().collect(Collectors.toMap(Projection::name, Function.identity())),
                new ForkJoinPool(2),
                grace));
        OperatorActs told = acts();
        RebuildOrders orders = new RebuildOrders(stores.rebuilds(), stores.versions(), told, rebuilding, projections);
        rebuilding.start();
        One one = new One(rebuilding, orders, stores.rebuilds(), stores.differences());
        all.add(one);
        return one;
    }

    @Override
    public void close() {
        all.forEach(one -> one.rebuilding().stop());
        SecurityContextHolder.clearContext();
    }
}
