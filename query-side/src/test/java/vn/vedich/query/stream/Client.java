package vn.vedich.query.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.vedich.query.change.Change;
import vn.vedich.query.change.Scope;

/** Listens as a browser does: what had come when the connection broke is kept, what was still under way is lost. */
final class Client implements AutoCloseable {

    private final Scope scope;
    private final Map<Long, String> received = new TreeMap<>();
    private final List<Long> order = new ArrayList<>();
    private final Deque<Map.Entry<Long, String>> underWay = new ArrayDeque<>();
    private Instances.@Nullable Instance instance;
    private @Nullable Listening listening;
    private @Nullable Long last;
    private @Nullable Long began;

    Client(Scope scope) {
        this.scope = scope;
    }

    Scope scope() {
        return scope;
    }

    void connect(Instances.Instance to) {
        disconnect();
        instance = to;
        Listening joined = Listening.to(to.hub(), scope);
        listening = joined;
        if (last == null) {
            StreamLines.Opening opening = to.lines().opening(scope, joined.last());
            last = opening.position();
            began = last;
            joined.goOnBehind(opening.position());
        } else {
            joined.goOnBehind(last);
        }
    }

    void connectUnlessConnected(Instances.Instance to) {
        if (listening == null) {
            connect(to);
        }
    }

    void disconnect() {
        underWay.clear();
        Listening left = listening;
        if (left != null) {
            left.close();
        }
        listening = null;
    }

    /** Takes at most so many lines, of what is there. */
    void receive(int most) throws InterruptedException {
        Listening from = listening;
        if (from == null) {
            return;
        }
        if (underWay.isEmpty()) {
            for (Change change : from.next(Duration.ZERO)) {
                byte[] line = instance.lines().changed(change, scope);
                underWay.add(Map.entry(change.position(), new String(line, StandardCharsets.UTF_8)));
            }
        }
        for (int i = 0; i < most && !underWay.isEmpty(); i++) {
            Map.Entry<Long, String> line = underWay.removeFirst();
            received.put(line.getKey(), line.getValue());
            order.add(line.getKey());
            last = line.getKey();
        }
    }

    void receiveAll() throws InterruptedException {
        int before;
        do {
            before = order.size();
            receive(Integer.MAX_VALUE);
        } while (order.size() > before);
    }

    /** Everything that concerns the scope since it first connected, each once and in order; and the lines of all are alike. */
    void holdTo(Instances instances, Map<Object, String> linesOfAll) {
        if (began == null) {
            return;
        }
        List<Long> expected =
                instances.get(0).changes().after(scope, began, instances.head(), Integer.MAX_VALUE).stream()
                        .map(Change::position)
                        .toList();
        assertThat(order).as("%s since %s", scope, began).isEqualTo(expected);
        received.forEach((position, line) -> assertThat(line)
                .isEqualTo(linesOfAll.computeIfAbsent(List.of(position, scope.asShownTo()), _ -> line)));
    }

    @Override
    public void close() {
        disconnect();
    }
}
