package vn.vedich.query.desk;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.desk.DeskView.Helped;
import vn.vedich.query.desk.DeskView.Pile;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.inbox.Given;
import vn.vedich.query.verifications.VerificationsView;
import vn.vedich.query.waiting.WaitingView;
import vn.vedich.query.waiting.WaitingView.Awaited;
import vn.vedich.query.waiting.WaitingView.Kind;

/**
 * Puts what others found out into the form of the answer.
 *
 * @param supported the communes that the unit was told to support
 */
record DeskReading(
        Given given, WaitingView waiting, VerificationsView verifications, List<NamedUnit> supported, DeskLists lists) {

    DeskView read() {
        return new DeskView(
                waiting.unit(),
                waiting.asOf(),
                Arrays.stream(Awaited.values()).map(this::awaited).toList(),
                Arrays.stream(Given.Kind.values()).map(this::given).toList(),
                new Pile("REQUESTS", (int) requests().count(), lists.waiting("kind=request")),
                new Pile("VERIFICATIONS", verifications.counts().all(), lists.verifications()),
                helped());
    }

    private Pile awaited(Awaited awaited) {
        return new Pile(
                awaited.name(),
                waiting.counts().awaited().getOrDefault(awaited, 0),
                lists.waiting("awaited=" + Parameters.written(awaited)));
    }

    private Pile given(Given.Kind kind) {
        return new Pile(kind.name(), given.counts().getOrDefault(kind, 0), lists.directives(kind.parameters()));
    }

    private List<Helped> helped() {
        Map<UnitId, Given.About> directives =
                byUnit(given.about(), about -> about.unit().id());
        Map<UnitId, VerificationsView.OfCommune> verified =
                byUnit(verifications.communes(), of -> of.commune().id());
        Map<UnitId, Long> asking = requests()
                .flatMap(item -> Stream.ofNullable(item.awaitedBy()).map(by -> new Request(by.id(), item.id())))
                .distinct()
                .collect(Collectors.groupingBy(Request::by, Collectors.counting()));
        return named().entrySet().stream()
                .map(entry -> helped(
                        entry.getValue(),
                        directives.get(entry.getValue().id()),
                        asking.getOrDefault(entry.getValue().id(), 0L),
                        verified.get(entry.getValue().id())))
                .toList();
    }

    private Helped helped(
            NamedUnit unit,
            Given.@Nullable About directives,
            long requests,
            VerificationsView.@Nullable OfCommune verified) {
        UnitId id = unit.id();
        return new Helped(
                unit,
                supported.stream().anyMatch(one -> one.id().equals(id)),
                new Pile(
                        "DIRECTIVES",
                        directives == null ? 0 : directives.open(),
                        lists.directives("status=open&concerned=" + id.value())),
                directives == null ? 0 : directives.overdue(),
                new Pile("REQUESTS", (int) requests, lists.requests(id)),
                new Pile(
                        "VERIFICATIONS",
                        verified == null ? 0 : verified.counts().all(),
                        lists.verifications(id)));
    }

    /** Everybody whom there is something for, by id. */
    private Map<String, NamedUnit> named() {
        Map<String, NamedUnit> named = new TreeMap<>();
        Stream.of(
                        supported.stream(),
                        given.about().stream().map(Given.About::unit),
                        verifications.communes().stream().map(VerificationsView.OfCommune::commune),
                        requests().flatMap(item -> Stream.ofNullable(item.awaitedBy())))
                .flatMap(units -> units)
                .forEach(unit -> named.put(unit.id().value(), unit));
        return named;
    }

    private Stream<WaitingView.Item> requests() {
        return waiting.items().stream().filter(item -> item.kind() == Kind.REQUEST);
    }

    /** One request can wait for two things. */
    private record Request(UnitId by, String id) {}

    private static <T> Map<UnitId, T> byUnit(Collection<T> all, Function<T, UnitId> unit) {
        return all.stream().collect(Collectors.toMap(unit, one -> one, (one, other) -> one));
    }
}
