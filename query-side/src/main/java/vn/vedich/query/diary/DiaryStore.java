package vn.vedich.query.diary;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /** The sessions that fit, sorted, one more than asked for when there are more. */
    List<OfSession> sessions(Register question) {
        List<Bson> all = new ArrayList<>();
        all.add(exists(DiaryKeys.HELD_ON));
        narrowed(question.filter()).forEach(all::add);
        Stream.ofNullable(question.after())
                .map(cursor -> behind(cursor, question.sort()))
                .forEach(all::add);
        return dossiers("session", and(all), sorting(question.sort()), question.limit() + 1, OfSession.class);
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

    static Cursor behind(OfSession session) {
        return new Cursor(
                session.facts().held().orElseThrow().heldOn().toString(),
                session.id().value());
    }

    private static Stream<Bson> narrowed(Filter filter) {
        return Stream.of(
                        Stream.ofNullable(filter.participant()).map(unit -> eq(DiaryKeys.PARTICIPANTS, unit.value())),
                        Stream.ofNullable(filter.from()).map(day -> gte(DiaryKeys.HELD_ON, day.toString())),
                        Stream.ofNullable(filter.to()).map(day -> lte(DiaryKeys.HELD_ON, day.toString())),
                        Stream.ofNullable(filter.said()).map(DiaryStore::saying))
                .flatMap(filters -> filters);
    }

    private static Bson saying(String said) {
        return regex(DiaryKeys.UNMARKED, Pattern.compile(Pattern.quote(Unmarked.of(said))));
    }

    private static Bson behind(Cursor cursor, Sort sort) {
        Bson sameDay =
                and(eq(DiaryKeys.HELD_ON, cursor.key()), gt(DocumentStore.ID, new SessionId(cursor.id()).stream()));
        return switch (sort) {
            case NEWEST -> or(lt(DiaryKeys.HELD_ON, cursor.key()), sameDay);
            case OLDEST -> or(gt(DiaryKeys.HELD_ON, cursor.key()), sameDay);
        };
    }

    private static Bson sorting(Sort sort) {
        return switch (sort) {
            case NEWEST -> Sorts.orderBy(Sorts.descending(DiaryKeys.HELD_ON), BY_ID);
            case OLDEST -> Sorts.orderBy(Sorts.ascending(DiaryKeys.HELD_ON), BY_ID);
        };
    }
}
