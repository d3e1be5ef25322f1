package vn.vedich.command.policy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.command.CommandSide;
import vn.vedich.command.decision.References;
import vn.vedich.command.desk.Answer;
import vn.vedich.command.desk.Desk;
import vn.vedich.command.desk.Order;
import vn.vedich.kernel.directive.Allowance;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.EventLog;
import vn.vedich.log.StoredEvent;
import vn.vedich.log.axon.EventCodec;

/**
 * A command side on a clock of the test's, with a district, a commune and two departments. Its own policies don't begin by
 * themselves: a test has a round of them when it wants one, so that nothing depends on threads.
 */
final class Office implements AutoCloseable {

    static final Allowance ALLOWANCE = new Allowance(3, 7);

    private static final String[] SETTINGS = {
        "--vedich.time.policies=false",
        "--server.address=127.0.0.1",
        "--server.port=0",
        "--axon.timeout.enabled=false",
        "--axon.axonserver.enabled=false",
        "--spring.main.register-shutdown-hook=false",
        "--logging.level.root=error"
    };
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final EnteredBy OPERATOR = new EnteredBy(Text.of("operator"), Set.of(Role.OPERATOR), null);

    private final ConfigurableApplicationContext context;
    private final MovableClock clock;
    private final String run;
    private int given;

    private Office(ConfigurableApplicationContext context, MovableClock clock, String run) {
        this.context = context;
        this.clock = clock;
        this.run = run;
    }

    static Office open(Path data, MovableClock clock, String run, String... more) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(CommandSide.class)
                .initializers(fresh -> ((GenericApplicationContext) fresh)
                        .registerBean("clockOfTest", MovableClock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run(Stream.of(SETTINGS, more, new String[] {"--vedich.data=" + data})
                        .flatMap(Stream::of)
                        .toArray(String[]::new));
        return new Office(context, clock, run);
    }

    Office withUnits() {
        unit("dam-ha", "district", null);
        unit("quang-lam", "commune", "dam-ha");
        unit("infrastructure", "department", "dam-ha");
        unit("labour", "department", "dam-ha");
        return this;
    }

    private void unit(String id, String kind, @Nullable String parent) {
        String above = parent == null ? "" : ",\"parent\":\"" + parent + "\"";
        give(OPERATOR, "RegisterUnit", """
            {"unitId":"%s","kind":"%s","names":{"vi":"%s"},"from":"2010-01-01"%s}\
            """.formatted(id, kind, id, above));
    }

    /** As the leadership of the district. */
    Answer lead(String command, String body) {
        return give(caller("leader", "dam-ha", Role.LEADERSHIP), command, body);
    }

    /** As a department. */
    Answer department(String unit, String command, String body) {
        return give(caller("dept." + unit, unit, Role.DEPARTMENT_OFFICER), command, body);
    }

    private static EnteredBy caller(String name, String unit, Role role) {
        return new EnteredBy(Text.of(name), Set.of(role), new UnitId(unit));
    }

    private Answer give(EnteredBy caller, String command, String body) {
        JsonNode read = JSON.readTree(body);
        return context.getBean(Desk.class).take(Order.of(caller, command, read, new CommandId(run + "-" + ++given)));
    }

    /** As an officer of the commune. */
    Answer commune(String command, String body) {
        return give(caller("commune.quang-lam", "quang-lam", Role.COMMUNE_OFFICER), command, body);
    }

    /** A session that was held today and concluded one thing. */
    void session(String id) {
        String day = LocalDate.ofInstant(clock.instant(), Calendar.VIETNAM).toString();
        lead("HoldSession", """
            {"sessionId":"%s","heldOn":"%s","chair":{"unit":"dam-ha","person":"Bí thư"},"unitId":"quang-lam",
             "present":[],"about":"Nông thôn mới"}\
            """.formatted(id, day));
        lead("AdoptConclusion", """
            {"sessionId":"%s","conclusion":"houses","text":"Xóa nhà tạm"}\
            """.formatted(id));
    }

    /** A request of the commune that was agreed to today by a department. */
    void agreedRequest(String id) {
        String day = LocalDate.ofInstant(clock.instant(), Calendar.VIETNAM).toString();
        commune("RaiseRequest", """
            {"requestId":"%s","unitId":"quang-lam","to":"labour","text":"Đề nghị hỗ trợ","criteria":[],"raisedOn":"%s"}\
            """.formatted(id, day));
        department("labour", "AnswerRequest", """
            {"requestId":"%s","answer":"agreed","on":"%s"}\
            """.formatted(id, day));
    }

    /** Issued today by the district to infrastructure, which labour helps. */
    void issue(String directive, String deadline, String provenance) {
        lead("IssueDirective", """
            {"directiveId":"%s","issuer":"dam-ha","text":"Xóa nhà tạm","concerned":["quang-lam"],
             "lead":"infrastructure","cooperating":["labour"],"deadline":"%s","provenance":%s}\
            """.formatted(directive, deadline, provenance));
    }

    /** Policies over the log of this office, as those of one process: they know nothing of what others heard. */
    Policies policies() {
        return policies(log());
    }

    /** Policies over something that stands around the log of this office. */
    Policies policies(EventLog log) {
        return StandingPolicies.over(
                log,
                context.getBean(EventCodec.class),
                context.getBean(References.class),
                context.getBean(Desk.class),
                clock,
                ALLOWANCE,
                Duration.ofMinutes(1));
    }

    EventLog log() {
        return context.getBean(EventLog.class);
    }

    DirectiveFacts facts(String directive) {
        return context.getBean(References.class).directive(new DirectiveId(directive));
    }

    /** Every event of the directive that the installation said, in words: kind, unit, day. */
    List<String> said(String directive) {
        List<String> said = new ArrayList<>();
        for (StoredEvent event : events(directive)) {
            if (provenance(event).enteredBy().roles().contains(Role.SYSTEM)) {
                JsonNode payload = JSON.readTree(event.payload());
                said.add(event.name().substring("directive.".length()) + " "
                        + payload.path("unit").asString("nobody") + " " + event.occurredOn());
            }
        }
        return said;
    }

    List<StoredEvent> events(String directive) {
        return log().readStream("directive/" + directive, 0, EventLog.MAX_READ);
    }

    Provenance provenance(StoredEvent event) {
        return (Provenance) context.getBean(EventCodec.class)
                .readProvenance(event.provenance())
                .orElseThrow();
    }

    @Override
    public void close() {
        context.close();
    }
}
