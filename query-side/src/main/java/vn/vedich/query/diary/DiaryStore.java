package vn.vedich.query.diary;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
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
import vn.vedich.query.projection.DocumentStore;
import vn.vedich.query.projection.KeyOrder;

/** The documents of the diary. */
@Component
public class DiaryStore extends DossierStore {

    private static final Bson BY_ID = Sorts.ascending(DocumentStore.ID);

    public DiaryStore(MongoDatabase database) {
        super(
                database,
                DiaryProjection.NAME,
                Indexes.ascending(DossierFolding.CONTEXT, DiaryKeys.HELD_ON),
                Indexes.ascending(DiaryKeys.PARTICIPANTS),
                Indexes.ascending(DiaryKeys.SESSIONS));
    }

    /** The sessions that fit, held by that day, sorted, one more than asked for when there are more. */
    List<OfSession> sessions(Register question, LocalDate day) {
        KeyOrder order = new KeyOrder(DiaryKeys.HELD_ON, question.sort() == Sort.NEWEST);
        Bson behind = Optional.ofNullable(question.after())
                .map(cursor -> order.behind(cursor.key(), cursor.id()))
                .orElseGet(Filters::empty);
        return dossiers(
                "session",
                and(fitting(question.filter(), day), behind),
                order.sorting(),
                question.limit() + 1,
                OfSession.class);
    }

    /** How many sessions fit, held by that day. */
    long count(Filter filter, LocalDate day) {
        return documents().count(fitting(filter, day));
    }

    Optional<OfSession> session(SessionId id) {
        return dossier(id, OfSession.class);
    }

    /** The directives that ever rested on a conclusion of the session. */
    List<OfDirective> directivesFrom(SessionId session) {
        return dossiers("directive", eq(DiaryKeys.SESSIONS, session.value()), BY_ID, 0, OfDirective.class);
    }

    List<OfRequest> requestsRaisedIn(SessionId session) {
        return dossiers("request", eq(DiaryKeys.SESSIONS, session.value()), BY_ID, 0, OfRequest.class);
    }

    static Cursor place(OfSession session) {
        return new Cursor(session.facts().held().orElseThrow().heldOn().toString(), session.id().stream());
    }

    private static Bson fitting(Filter filter, LocalDate day) {
        Stream<Bson> held = Stream.of(lte(DiaryKeys.HELD_ON, day.toString()));
        return and(Stream.concat(held, narrowed(filter)).toList());
    }

    private static Stream<Bson> narrowed(Filter filter) {
        return Stream.of(
                        Stream.ofNullable(filter.participant()).map(unit -> eq(DiaryKeys.PARTICIPANTS, unit.value())),
                        Stream.ofNullable(filter.from()).map(day -> gte(DiaryKeys.HELD_ON, day.toString())),
                        Stream.ofNullable(filter.to()).map(day -> lte(DiaryKeys.HELD_ON, day.toString())),
                        Stream.ofNullable(filter.said())
                                .map(said -> DocumentStore.holding(DiaryKeys.UNMARKED, Unmarked.of(said))))
                .flatMap(filters -> filters);
    }
}
