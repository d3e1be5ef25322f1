package vn.vedich.query.rebuild;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.value.InvalidValue;
import vn.vedich.kernel.value.Text;
import vn.vedich.platform.act.OperatorActs;
import vn.vedich.platform.problem.InvalidValues;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemFound.Field;
import vn.vedich.platform.problem.ProblemKind;
import vn.vedich.platform.problem.Sentence;
import vn.vedich.platform.problem.Sentences;
import vn.vedich.platform.rebuild.RebuildDirected;
import vn.vedich.platform.rebuild.RebuildOrdered;
import vn.vedich.platform.rebuild.VerificationOrdered;
import vn.vedich.query.projection.Projection;
import vn.vedich.query.rebuild.Plan.Purpose;
import vn.vedich.query.version.VersionStore;

/** Takes orders: each is looked at first, then told to the log with its reason, then carried out. */
@Component
class RebuildOrders {

    private static final Sentences BOOK = new Sentences("vn.vedich.query.rebuild.rebuilds");

    private final RebuildStore rebuilds;
    private final VersionStore versions;
    private final OperatorActs log;
    private final Rebuilding rebuilding;
    private final Set<String> projections;

    RebuildOrders(
            RebuildStore rebuilds,
            VersionStore versions,
            OperatorActs log,
            Rebuilding rebuilding,
            List<Projection> projections) {
        this.rebuilds = rebuilds;
        this.versions = versions;
        this.log = log;
        this.rebuilding = rebuilding;
        this.projections = projections.stream().map(Projection::name).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Begins a rebuild of these projections, of all when none is named.
     *
     * @throws ProblemFound when one is not known or is being rebuilt already, when no reason is given, or when too much is
     *     going on
     */
    Rebuild rebuild(@Nullable List<String> named, boolean switchWhenEqual, @Nullable String reason) {
        Text why = reason(reason);
        List<String> wanted = wanted(named);
        List<Rebuild> open = roomFor(Purpose.REPLACE, rebuilds.open());
        open.stream()
                .flatMap(other -> other.plan().projections().stream())
                .filter(wanted::contains)
                .findFirst()
                .ifPresent(twice -> {
                    throw refused("BeingRebuilt", "being-rebuilt", Map.of("projection", twice));
                });
        return begin(
                log.tell(new RebuildOrdered(wanted, switchWhenEqual), why), Purpose.REPLACE, wanted, switchWhenEqual);
    }

    /** Begins a verification of these projections, of all when none is named; refused as a rebuild is. */
    Rebuild verify(@Nullable List<String> named, @Nullable String reason) {
        Text why = reason(reason);
        List<String> wanted = wanted(named);
        roomFor(Purpose.VERIFY, rebuilds.open());
        return begin(log.tell(new VerificationOrdered(wanted), why), Purpose.VERIFY, wanted, false);
    }

    /**
     * Gives an order.
     *
     * @throws ProblemFound when there is no such rebuild, when it is in no state to obey, or when no reason is given
     */
    Rebuild direct(long id, Order order, @Nullable String reason) {
        Text why = reason(reason);
        State state = required(id).state();
        if (!order.isAllowedIn(state)) {
            throw notIn(state, order);
        }
        log.tell(new RebuildDirected(id, order.word()), why);
        if (!rebuilds.move(id, state, order.next())) {
            throw notIn(required(id).state(), order);
        }
        rebuilding.wake();
        return required(id);
    }

    /** @throws ProblemFound when there is none */
    Rebuild required(long id) {
        return rebuilds.find(id).orElseThrow(() -> unknown(id));
    }

    ProblemFound unknown(long id) {
        return ProblemFound.of(ProblemKind.NOT_FOUND, BOOK.of("unknown", Map.of("id", id)));
    }

    private Rebuild begin(long id, Purpose purpose, List<String> wanted, boolean switchWhenEqual) {
        rebuilds.begin(
                id, new Plan(purpose, wanted.stream().map(versions::begin).toList(), switchWhenEqual));
        rebuilding.wake();
        return required(id);
    }

    private List<String> wanted(@Nullable List<String> named) {
        if (named == null || named.isEmpty()) {
            return List.copyOf(new TreeSet<>(projections));
        }
        if (!projections.containsAll(named)) {
            String known = String.join(", ", new TreeSet<>(projections));
            throw misfit("projections", BOOK.of("unknown-projection", Map.of("known", known)));
        }
        return List.copyOf(new TreeSet<>(named));
    }

    /** A verification that waits its turn must not be kept out by rebuilds that wait for a word, nor the other way round. */
    private static List<Rebuild> roomFor(Purpose purpose, List<Rebuild> open) {
        List<Rebuild> alike =
                open.stream().filter(one -> one.plan().purpose() == purpose).toList();
        if (alike.size() >= Rebuilding.MOST_AT_ONCE / Purpose.values().length) {
            throw refused("TooManyAtOnce", "too-many", Map.of("many", alike.size()));
        }
        return alike;
    }

    private static Text reason(@Nullable String reason) {
        if (reason == null) {
            throw misfit("reason", BOOK.of("reason-is-missing"));
        }
        try {
            return Text.of(reason);
        } catch (InvalidValue e) {
            throw misfit("reason", InvalidValues.sentence(e));
        }
    }

    private static ProblemFound notIn(State state, Order order) {
        return refused("NotInThisState", "not-in-this-state", Map.of("state", state, "order", order.word()));
    }

    private static ProblemFound refused(String code, String sentence, Map<String, ?> values) {
        return ProblemFound.refused(ProblemKind.REFUSED, code, BOOK.of(sentence, values));
    }

    private static ProblemFound misfit(String field, Sentence why) {
        return ProblemFound.doesNotFit(List.of(new Field(field, why)));
    }
}
