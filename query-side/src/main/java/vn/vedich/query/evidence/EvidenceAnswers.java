package vn.vedich.query.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.evidence.Content;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceAttached;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.query.answer.CountedList;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.DayAsked;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.dossier.Dossier.OfEvidence;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.evidence.EvidenceQuery.PieceOf;
import vn.vedich.query.evidence.EvidenceQuery.Register;
import vn.vedich.query.evidence.EvidenceQuery.Sort;
import vn.vedich.query.evidence.RepeatedView.Repeated;
import vn.vedich.query.moment.Knowledge;

/** Looks evidence up, for a day. */
@Component
class EvidenceAnswers {

    private static final int READ_AT_ONCE = 500;
    private static final Comparator<UseView> BY_DAY =
            Comparator.comparing(UseView::occurredOn).thenComparing(UseView::entry);

    private final EvidenceStore store;
    private final Clock clock;

    EvidenceAnswers(EvidenceStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The same questions, answered by what was known at a moment. */
    EvidenceAnswers at(Knowledge known) {
        return new EvidenceAnswers(store.at(known), clock);
    }

    @QueryHandler
    CountedList<CountedList.Counts, EvidenceView> answer(Register question) {
        LocalDate day = DayAsked.of(question.day(), question.after(), clock);
        SubjectNames names = store.names(day);
        Listed<EvidenceView> part = Listed.firstOf(
                        store.pieces(question, day),
                        question.limit(),
                        piece -> place(piece, question.sort()).on(day))
                .map(piece -> EvidenceView.of(piece, names, day).orElseThrow());
        return CountedList.of(day, new CountedList.Counts(store.count(question.filter(), day)), part);
    }

    /** @throws UnknownSubject when nobody offers such evidence */
    @QueryHandler
    PieceView answer(PieceOf question) {
        LocalDate day = DayAsked.of(question.day(), clock);
        EvidenceView piece = store.piece(question.evidence())
                .flatMap(known -> EvidenceView.of(known, store.names(day), day))
                .orElseThrow(() -> new UnknownSubject(question.evidence()));
        List<UseView> uses = uses(List.of(piece.id()), day).getOrDefault(piece.id(), List.of());
        return new PieceView(day, piece, uses);
    }

    /** Whether somebody offers evidence of this id. */
    boolean isOffered(EvidenceId evidence) {
        return store.piece(evidence).flatMap(piece -> piece.facts().attached()).isPresent();
    }

    /** By hash; what is withdrawn by that day, and entries that do not stand, are left out. */
    @QueryHandler
    RepeatedView answer(EvidenceQuery.Repeated question) {
        LocalDate day = DayAsked.of(question.day(), question.after(), clock);
        SubjectNames names = store.names(day);
        List<Repeated> found = new ArrayList<>();
        String after = Optional.ofNullable(question.after()).map(Cursor::id).orElse("");
        List<Sha256> hashes = store.hashes(after, day, READ_AT_ONCE);
        while (!hashes.isEmpty() && found.size() <= question.limit()) {
            found.addAll(repeatedAmong(hashes, names, day));
            hashes = store.hashes(hashes.getLast().hex(), day, READ_AT_ONCE);
        }
        Listed<Repeated> part = Listed.firstOf(
                found, question.limit(), one -> new Cursor("", one.sha256().hex()).on(day));
        return new RepeatedView(day, part.items(), part.next());
    }

    /**
     * What stands behind a piece of evidence.
     *
     * @throws UnknownSubject when nobody offers such evidence
     */
    Content content(EvidenceId evidence) {
        return store.piece(evidence)
                .flatMap(piece -> piece.facts().attached())
                .map(EvidenceAttached::content)
                .orElseThrow(() -> new UnknownSubject(evidence));
    }

    private List<Repeated> repeatedAmong(List<Sha256> hashes, SubjectNames names, LocalDate day) {
        Map<Sha256, List<EvidenceView>> standing = store.pieces(hashes).stream()
                .flatMap(piece -> EvidenceView.of(piece, names, day).stream())
                .filter(EvidenceView::standing)
                .collect(Collectors.groupingBy(piece -> piece.content().sha256()));
        Map<EvidenceId, List<UseView>> uses = uses(
                standing.values().stream()
                        .flatMap(List::stream)
                        .map(EvidenceView::id)
                        .toList(),
                day);
        return hashes.stream()
                .map(hash -> repeated(hash, standing.getOrDefault(hash, List.of()), uses))
                .filter(Repeated::isRepeated)
                .toList();
    }

    private static Repeated repeated(Sha256 hash, List<EvidenceView> pieces, Map<EvidenceId, List<UseView>> uses) {
        List<UseView> places = pieces.stream()
                .flatMap(piece -> uses.getOrDefault(piece.id(), List.of()).stream())
                .filter(UseView::isPlaceOfItsOwn)
                .sorted(BY_DAY)
                .toList();
        return new Repeated(hash, pieces, places);
    }

    private Map<EvidenceId, List<UseView>> uses(List<EvidenceId> evidence, LocalDate day) {
        return store.naming(evidence).stream()
                .flatMap(UseView::in)
                .filter(use -> !use.occurredOn().firstDay().isAfter(day))
                .sorted(BY_DAY)
                .collect(Collectors.groupingBy(UseView::evidence));
    }

    private static Cursor place(OfEvidence piece, Sort sort) {
        String id = piece.id().stream();
        return switch (sort) {
            case ID -> new Cursor(id, id);
            case ATTACHED_ON ->
                new Cursor(piece.facts().attachedOn().orElseThrow().firstDay().toString(), id);
        };
    }
}
