package vn.vedich.log.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vedich.log.axon.AxonSamples.registered;
import static vn.vedich.log.axon.AxonSamples.said;
import static vn.vedich.log.axon.AxonSamples.saidBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.log.CommittedCommand;
import vn.vedich.log.StoredEvent;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LogEventStoreTest extends AxonFixture {

    private final AtomicInteger appends = new AtomicInteger();

    @AfterEach
    void no_unit_of_work_is_left() {
        assertThat(CurrentUnitOfWork.isStarted()).isFalse();
    }

    @Test
    void what_a_unit_of_work_publishes_in_pieces_is_one_commit() {
        UnitOfWork<?> unitOfWork = start();
        store.publish(said("a"));
        store.publish(registered("x", 0), registered("x", 1));
        assertThat(log.head()).isEqualTo(-1);
        unitOfWork.commit();
        assertThat(eventsOf("id-of-a")).containsExactly("id-of-a", "x#0", "x#1");
        assertThat(appends).hasValue(1);
    }

    @Test
    void what_is_published_while_the_unit_of_work_prepares_to_commit_is_in_the_same_commit() {
        AtomicBoolean answered = new AtomicBoolean();
        store.subscribe(_ -> {
            if (answered.compareAndSet(false, true)) {
                store.publish(said("answer"));
            }
        });
        UnitOfWork<?> unitOfWork = start();
        store.publish(said("question"));
        unitOfWork.commit();
        assertThat(eventsOf("id-of-question")).containsExactly("id-of-question", "id-of-answer");
        assertThat(appends).hasValue(1);
    }

    @Test
    void what_a_nested_unit_of_work_publishes_is_in_the_commit_of_the_outer_one() {
        UnitOfWork<?> outer = start();
        store.publish(said("before"));
        UnitOfWork<?> nested = DefaultUnitOfWork.startAndGet(said("nested message"));
        store.publish(said("inside"));
        nested.commit();
        assertThat(log.head()).isEqualTo(-1);
        store.publish(said("after"));
        outer.commit();
        assertThat(eventsOf("id-of-before")).containsExactly("id-of-before", "id-of-inside", "id-of-after");
        assertThat(appends).hasValue(1);
    }

    @Test
    void what_a_nested_unit_of_work_rolled_back_is_in_no_commit() {
        UnitOfWork<?> outer = start();
        UnitOfWork<?> nested = DefaultUnitOfWork.startAndGet(said("nested message"));
        store.publish(said("inside"));
        nested.rollback();
        store.publish(said("after"));
        outer.commit();
        assertThat(log.read(0, 10)).extracting(StoredEvent::eventId).containsExactly("id-of-after");
    }

    @Test
    void a_unit_of_work_that_fails_before_its_commit_appends_nothing() {
        UnitOfWork<?> unitOfWork = start();
        store.publish(said("a"));
        unitOfWork.onPrepareCommit(_ -> {
            throw new IllegalStateException("a late check says no");
        });
        assertThatThrownBy(unitOfWork::commit).hasMessage("a late check says no");
        assertThat(log.head()).isEqualTo(-1);
    }

    @Test
    void a_unit_of_work_whose_append_is_refused_fails_and_rolls_back() {
        store.publish(registered("x", 0), registered("x", 1));
        AtomicBoolean rolledBack = new AtomicBoolean();
        UnitOfWork<?> unitOfWork = start();
        unitOfWork.onRollback(_ -> rolledBack.set(true));
        store.publish(said("a"));
        store.publish(registered("x", 1).andMetaData(Map.of(EnvelopeKeys.EVENT_ID, "other")));
        assertThatThrownBy(unitOfWork::commit).isInstanceOf(ConcurrencyException.class);
        assertThat(rolledBack).isTrue();
        assertThat(log.head()).isEqualTo(1);
    }

    @Test
    void events_of_two_commands_in_one_unit_of_work_are_refused() {
        UnitOfWork<?> unitOfWork = start();
        store.publish(saidBy("c1", "a"));
        store.publish(saidBy("c2", "b"));
        assertThatThrownBy(unitOfWork::commit).hasMessageContaining("several commands");
        assertThat(log.head()).isEqualTo(-1);
    }

    @Test
    void outside_of_a_unit_of_work_each_publication_is_a_commit() {
        store.publish(said("a"), said("b"));
        store.publish(said("c"));
        assertThat(eventsOf("id-of-a")).containsExactly("id-of-a", "id-of-b");
        assertThat(eventsOf("id-of-c")).containsExactly("id-of-c");
    }

    @Test
    void what_an_interceptor_adds_is_stored() {
        store.registerDispatchInterceptor(
                _ -> (_, event) -> event.andMetaData(Map.of(EnvelopeKeys.COMMAND_ID, "intercepted")));
        UnitOfWork<?> unitOfWork = start();
        store.publish(said("a"));
        unitOfWork.commit();
        assertThat(eventsOf("intercepted")).containsExactly("id-of-a");
    }

    @Test
    void an_aggregate_sees_its_own_events_before_they_are_appended_and_only_once() {
        store.publish(registered("x", 0));
        UnitOfWork<?> unitOfWork = start();
        store.publish(registered("x", 1));
        assertThat(sequences()).containsExactly(0L, 1L);
        assertThat(store.lastSequenceNumberFor("unit/x")).contains(1L);
        unitOfWork.commit();
        assertThat(sequences()).containsExactly(0L, 1L);
    }

    private List<Long> sequences() {
        return store.readEvents("unit/x")
                .asStream()
                .map(e -> e.getSequenceNumber())
                .toList();
    }

    private List<String> eventsOf(String commandId) {
        CommittedCommand committed = log.commit(commandId).orElseThrow();
        return committed.events().stream().map(StoredEvent::eventId).toList();
    }

    private UnitOfWork<?> start() {
        log.onAppend(appends::incrementAndGet);
        return DefaultUnitOfWork.<EventMessage<?>>startAndGet(said("a command"));
    }
}
