package vn.vedich.query.diary;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Unmarked;
import vn.vedich.query.diary.DiaryQuery.Filter;
import vn.vedich.query.diary.DiaryQuery.Register;
import vn.vedich.query.diary.DiaryQuery.Sort;
import vn.vedich.query.dossier.Dossier.OfDirective;
import vn.vedich.query.dossier.Dossier.OfRequest;
import vn.vedich.query.dossier.Dossier.OfSession;
import vn.vedich.query.dossier.DossierFolding;
import vn.vedich.query.dossier.DossierStore;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.projection.KeyOrder;
import vn.vedich.query.projection.Wanted;
import vn.vedich.query.projection.Wanted.Compared;
import vn.vedich.query.projection.Wanted.Compared.Side;

/** The documents of the diary. */
@Component
public class DiaryStore extends DossierStore {

    @Autowired
    public DiaryStore(MongoDatabase database) {
        super(
                database,
                DiaryProjection.NAME,
                Indexes.ascending(DossierFolding.CONTEXT, DiaryKeys.HELD_ON),
                Indexes.ascending(DiaryKeys.PARTICIPANTS),
                Indexes.ascending(DiaryKeys.SESSIONS));
    }

    private DiaryStore(DiaryStore other, Knowledge known) {
        super(other, DiaryProjection.FOLDING, known);
    }

    /** The same as it was known at a moment. */
    DiaryStore at(Knowledge known) {
        return new DiaryStore(this, known);
    }

    /** The sessions that fit, held by that day, sorted, one more than asked for when there are more. */
    List<OfSession> sessions(Register question, LocalDate day) {
        KeyOrder order = new KeyOrder(DiaryKeys.HELD_ON, question.sort() == Sort.NEWEST);
        Wanted behind = Optional.ofNullable(question.after())
                .map(cursor -> order.behind(cursor.key(), cursor.id()))
                .orElseGet(Wanted::everything);
        return dossiers(
                "session",
                Wanted.all(fitting(question.filter(), day), behind),
                order,
                question.limit() + 1,
                OfSession.class);
    }

    /** How many sessions fit, held by that day. */
    long count(Filter filter, LocalDate day) {
        return count("session", fitting(filter, day));
    }

    Optional<OfSession> session(SessionId id) {
        return dossier(id, OfSession.class);
    }

    /** The directives that ever rested on a conclusion of the session. */
    List<OfDirective> directivesFrom(SessionId session) {
        return dossiers("directive", Wanted.is(DiaryKeys.SESSIONS, session.value()), OfDirective.class);
    }

    List<OfRequest> requestsRaisedIn(SessionId session) {
        return dossiers("request", Wanted.is(DiaryKeys.SESSIONS, session.value()), OfRequest.class);
    }

    static Cursor place(OfSession session) {
        return new Cursor(session.facts().held().orElseThrow().heldOn().toString(), session.id().stream());
    }

    private static Wanted fitting(Filter filter, LocalDate day) {
        return Wanted.all(Stream.concat(Stream.of(held(Side.AT_MOST, day)), narrowed(filter)));
    }

    private static Stream<Wanted> narrowed(Filter filter) {
        return Stream.of(
                        Stream.ofNullable(filter.participant())
                                .map(unit -> Wanted.is(DiaryKeys.PARTICIPANTS, unit.value())),
                        Stream.ofNullable(filter.from()).map(day -> held(Side.AT_LEAST, day)),
                        Stream.ofNullable(filter.to()).map(day -> held(Side.AT_MOST, day)),
                        Stream.ofNullable(filter.said())
                                .map(said -> new Wanted.Holding(DiaryKeys.UNMARKED, Unmarked.of(said))))
                .flatMap(wanted -> wanted);
    }

    private static Wanted held(Side side, LocalDate day) {
        return new Compared(DiaryKeys.HELD_ON, side, day.toString());
    }
}
