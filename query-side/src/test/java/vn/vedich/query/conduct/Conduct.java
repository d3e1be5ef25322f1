package vn.vedich.query.conduct;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentEvent.IndicatorRecorded;
import vn.vedich.kernel.assessment.Basis;
import vn.vedich.kernel.assessment.Measured;
import vn.vedich.kernel.assessment.Observation;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.id.VerificationLevel;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.provenance.Attribution;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.value.Years;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Part;
import vn.vedich.query.conduct.ConductQuery.Scope;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.StoredNames;
import vn.vedich.query.story.AnswersDatabase;

/** Acts of several people on two communes, told one after another. */
final class Conduct {

    static final UnitId DISTRICT = new UnitId("dam-ha");
    static final UnitId COMMUNE = new UnitId("quang-lam");
    static final UnitId NEIGHBOUR = new UnitId("quang-tan");
    static final UnitId DEPARTMENT = new UnitId("agriculture");
    static final IndicatorId HOUSES = new IndicatorId("good-houses");
    static final IndicatorId ROADS = new IndicatorId("roads");
    static final CriterionId HOUSING = new CriterionId("housing");
    static final Scope ALL = new Scope(null, null, null, null);
    static final Clock TODAY = Clock.fixed(Instant.parse("2020-06-01T00:00:00Z"), ZoneOffset.UTC);

    private static final Instant NOON = Instant.parse("2019-07-20T05:00:00Z");

    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private String account = "operator";
    private @Nullable UnitId unit;
    private @Nullable Attribution attributedTo;
    private Instant at = NOON;

    Conduct() {
        unit(DISTRICT, "district", null);
        unit(COMMUNE, "commune", DISTRICT);
        unit(NEIGHBOUR, "commune", DISTRICT);
        unit(DEPARTMENT, "department", DISTRICT);
        open(COMMUNE);
        open(NEIGHBOUR);
    }

    /** Who enters from now on, of which unit. */
    Conduct by(String name, @Nullable UnitId of) {
        account = name;
        unit = of;
        attributedTo = null;
        return this;
    }

    /** For whom he does so. */
    Conduct actingFor(UnitId other, @Nullable String person) {
        attributedTo = new Attribution(other, person == null ? null : Text.of(person), null);
        return this;
    }

    Conduct at(String noonOf) {
        at = Instant.parse(noonOf + "T05:00:00Z");
        return this;
    }

    EntryId tell(String occurredOn, Event event) {
        return tell(occurredOn, event, null);
    }

    EntryId tell(String occurredOn, Event event, @Nullable EntryId corrects) {
        long position = facts.size();
        EntryId id = new EntryId("entry-" + position);
        CommandId command = new CommandId("command-" + position);
        Provenance provenance = new Provenance(
                new EnteredBy(Text.of(account), Set.of(Role.OPERATOR), unit),
                attributedTo,
                null,
                corrects == null ? null : Text.of("đọc nhầm"),
                null,
                command,
                command,
                command,
                corrects);
        String stream = event.subject().stream();
        facts.add(new Fact(
                position,
                at,
                new Entry(id, DayOrMonth.of(occurredOn), null, provenance),
                stream,
                sequences.merge(stream, 0L, (before, _) -> before + 1),
                StoredNames.of(event).orElseThrow(),
                event));
        return id;
    }

    EntryId value(UnitId of, IndicatorId indicator, String value, @Nullable EntryId corrects) {
        Observation observation = new Observation(
                indicator,
                new Measured.Quantity(Decimal.of(value), null, null),
                null,
                null,
                LocalDate.parse("2019-07-01"),
                null,
                null,
                List.of());
        return tell("2019-07-01", new IndicatorRecorded(assessment(of), observation), corrects);
    }

    EntryId met(UnitId of, EntryId... values) {
        List<Basis.Support> supports = List.of(values).stream()
                .map(value -> new Basis.Support(HOUSES, value, true, List.of()))
                .toList();
        return tell(
                "2019-07-02",
                new AssessmentEvent.CriterionMet(
                        assessment(of), HOUSING, LocalDate.parse("2019-07-02"), null, new Basis(1, null, supports)));
    }

    EntryId verified(UnitId of) {
        return tell(
                "2019-07-03",
                new AssessmentEvent.CriterionVerified(
                        assessment(of), HOUSING, new VerificationLevel("district"), 1, DEPARTMENT));
    }

    EntryId annulled(UnitId of, EntryId entry) {
        return tell("2019-07-04", new AssessmentEvent.AssessmentEntryAnnulled(assessment(of), entry));
    }

    static AssessmentId assessment(UnitId of) {
        return new AssessmentId(of.value() + "-2016");
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    ConductStore store() {
        ConductStore store = new ConductStore(AnswersDatabase.empty());
        new ConductProjection(store).apply(facts);
        return store;
    }

    static Part part(@Nullable Cursor after, int limit) {
        return new Part(after, limit, Locale.ENGLISH);
    }

    static Part whole() {
        return part(null, 500);
    }

    private void unit(UnitId id, String kind, @Nullable UnitId parent) {
        LocalDate day = LocalDate.parse("2015-01-01");
        tell(
                "2015-01-01",
                new UnitEvent.UnitRegistered(id, new UnitKind(kind), Names.of("Đơn vị " + id), null, parent, day));
    }

    private void open(UnitId of) {
        tell(
                "2016-01-01",
                new AssessmentEvent.AssessmentOpened(
                        assessment(of),
                        new EnrolmentId(of.value() + "-ntm"),
                        of,
                        new CriteriaSetId("qn"),
                        1,
                        new Years(2016, 2020),
                        LocalDate.parse("2016-01-01")));
    }
}
