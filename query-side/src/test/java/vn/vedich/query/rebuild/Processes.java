package vn.vedich.query.rebuild;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
import vn.vedich.platform.act.OperatorActs;
import vn.vedich.platform.caller.Callers;
import vn.vedich.platform.log.KernelForms;
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

    private final MongoDatabase database;
    private final StoryLog log;
    private final TokenStore tokens = new InMemoryTokenStore();
    private final List<One> all = new ArrayList<>();

    /** One of them. */
    record One(Rebuilding rebuilding, RebuildOrders orders, RebuildStore rebuilds, DifferenceStore differences) {}

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

    One start() {
        return start(projectionsIn(database), Duration.ZERO);
    }

    /** @param grace how long it leaves what was live before a switch */
    One start(List<Projection> projections, Duration grace) {
        VersionStore versions = new VersionStore(database);
        RebuildStore rebuilds = new RebuildStore(database);
        DifferenceStore differences = new DifferenceStore(database);
        Rebuilding rebuilding = new Rebuilding(new Workshop(
                new Workshop.Stores(
                        rebuilds,
                        differences,
                        new ComparedStore(database),
                        new UpkeepStore(database, tokens, versions),
                        versions),
                log.store(),
                log.log()::head,
                projections.stream().collect(Collectors.toMap(Projection::name, Function.identity())),
                new ForkJoinPool(2),
                grace));
        OperatorActs told = new OperatorActs(log.log(), KernelForms.codec(), new Callers(), Clock.systemUTC());
        RebuildOrders orders = new RebuildOrders(rebuilds, versions, told, rebuilding, projections);
        rebuilding.start();
        One one = new One(rebuilding, orders, rebuilds, differences);
        all.add(one);
        return one;
    }

    @Override
    public void close() {
        all.forEach(one -> one.rebuilding().stop());
        SecurityContextHolder.clearContext();
    }
}
