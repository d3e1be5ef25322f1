package vn.vedich.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.command.form.Catalogue;
import vn.vedich.command.form.StrictJson;
import vn.vedich.command.unit.UnitCommand.RegisterUnit;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.UnacceptableCommit;
import vn.vedich.log.sqlite.SqliteEventLog;
import vn.vedich.platform.log.KernelForms;
import vn.vedich.platform.problem.Languages;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemKind;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecidingAgainTest {

    private static final EnteredBy OPERATOR = new EnteredBy(Text.of("operator"), Set.of(Role.OPERATOR), null);

    @TempDir
    private Path folder;

    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final AtomicInteger decisions = new AtomicInteger();
    private RefusedAttempts attempts = _ -> {};
    private SqliteEventLog log;
    private Desk desk;

    @BeforeEach
    void opens() {
        log = SqliteEventLog.open(folder.resolve("log.sqlite"), Clock.systemUTC(), new SecureRandom());
        desk = new Desk(
                new Catalogue(),
                log,
                new LogReferences(log, KernelForms.codec(), sha256 -> OptionalLong.empty(), host -> false),
                DefaultCommandGateway.builder().commandBus(bus).build(),
                Clock.systemUTC(),
                attempt -> attempts.keep(attempt),
                new SecureRandom());
    }

    @AfterEach
    void closes() {
        log.close();
    }

    @Test
    void a_command_is_decided_again_when_somebody_else_was_first() {
        failing(2, new ConcurrencyException("somebody else was first"));

        assertThat(register(null).events()).isEmpty();
        assertThat(decisions).hasValue(3);
    }

    @Test
    void so_is_one_that_opens_a_subject() {
        failing(1, new AggregateStreamCreationException("somebody else was first"));

        assertThat(register(null).events()).isEmpty();
    }

    @Test
    void after_three_more_decisions_the_caller_is_told() {
        failing(99, new ConcurrencyException("somebody else was first"));

        ProblemFound no = refusal(null);

        assertThat(no.in(Languages.ENGLISH).status()).isEqualTo(409);
        assertThat(no.in(Languages.ENGLISH).refusal()).isEqualTo("ConcurrentChange");
        assertThat(decisions).hasValue(4);
    }

    @Test
    void a_caller_who_insists_on_a_version_is_told_at_once() {
        failing(99, new ConcurrencyException("somebody else was first"));

        assertThat(refusal(0).kind()).isEqualTo(ProblemKind.CHANGED_SINCE);
        assertThat(decisions).hasValue(1);
    }

    @Test
    void an_unknown_outcome_is_to_be_asked_for_again() {
        failing(99, new EventStoreException("away", new LogUnavailable("away")));

        ProblemFound no = refusal(null);

        assertThat(no.kind()).isEqualTo(ProblemKind.UNAVAILABLE);
        assertThat(no.retryAfter()).isPositive();
    }

    @Test
    void what_the_log_does_not_take_in_one_piece_is_too_large() {
        failing(99, new EventStoreException("no", new UnacceptableCommit("too many")));

        assertThat(refusal(null).kind()).isEqualTo(ProblemKind.TOO_LARGE);
    }

    @Test
    void a_refusal_that_cannot_be_kept_is_not_said() {
        failing(99, new ConcurrencyException("somebody else was first"));
        attempts = _ -> {
            throw new LogUnavailable("no room");
        };

        assertThatThrownBy(() -> register(0)).isInstanceOf(LogUnavailable.class);
    }

    private void failing(int times, RuntimeException failure) {
        bus.subscribe(RegisterUnit.class.getName(), command -> {
            if (decisions.incrementAndGet() <= times) {
                throw failure;
            }
            return null;
        });
    }

    private ProblemFound refusal(@Nullable Integer version) {
        return catchThrowableOfType(ProblemFound.class, () -> register(version));
    }

    private Answer register(@Nullable Integer version) {
        byte[] body =
                "{\"unitId\":\"a\",\"kind\":\"nation\",\"names\":{\"vi\":\"A\"},\"from\":\"2016-01-01\"}".getBytes();
        return desk.take(
                new Order(OPERATOR, "RegisterUnit", StrictJson.read(body), new CommandId("k"), version, false));
    }
}
