package vn.vedich.command.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.assessment.AssessmentCommand;
import vn.vedich.command.assessment.AssessmentCommand.VerifyCriterion;
import vn.vedich.command.criteria.CriteriaCommand;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Command;
import vn.vedich.command.decision.KnownReferences;
import vn.vedich.command.decision.Recorded;
import vn.vedich.command.enrolment.EnrolmentCommand;
import vn.vedich.command.form.Catalogue;
import vn.vedich.command.form.CommandForm;
import vn.vedich.command.form.StrictJson;
import vn.vedich.command.unit.UnitCommand;
import vn.vedich.command.unit.UnitCommand.AnnulUnitEntry;
import vn.vedich.command.unit.UnitCommand.DissolveUnit;
import vn.vedich.command.unit.UnitCommand.MoveUnit;
import vn.vedich.command.unit.UnitCommand.RecodeUnit;
import vn.vedich.command.unit.UnitCommand.RegisterUnit;
import vn.vedich.command.unit.UnitCommand.RenameUnit;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentOpened;
import vn.vedich.kernel.enrolment.EnrolmentEvent.UnitEnrolled;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.ProgrammeId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.id.VerificationLevel;
import vn.vedich.kernel.unit.UnitEvent.UnitMoved;
import vn.vedich.kernel.unit.UnitEvent.UnitRegistered;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Years;

/** A nation, a province, two districts, a commune with its enrolment and assessment, and every command given to it. */
final class DemoDistrict {

    static final LocalDate DAY = LocalDate.parse("2019-07-09");

    private static final LocalDate FIRST = LocalDate.parse("2016-01-01");
    private static final Years PERIOD = new Years(2016, 2020);
    private static final EnrolmentId ENROLMENT = new EnrolmentId("quang-lam-ntm-2016");
    private static final AssessmentId ASSESSMENT = new AssessmentId("quang-lam-2016");
    private static final CriteriaSetId SET = new CriteriaSetId("quang-ninh-2016");

    private static final List<Class<? extends Command>> CONTEXTS =
            List.of(UnitCommand.class, CriteriaCommand.class, EnrolmentCommand.class, AssessmentCommand.class);

    private static final List<Event> WHAT_IS_THERE = List.of(
            registered("viet-nam", "nation", null),
            registered("quang-ninh", "province", "viet-nam"),
            registered("dam-ha", "district", "quang-ninh"),
            registered("tien-yen", "district", "quang-ninh"),
            registered("quang-lam", "commune", "dam-ha"),
            registered("finance", "department", "dam-ha"),
            registered("club", "club", "dam-ha"),
            new UnitEnrolled(ENROLMENT, unit("quang-lam"), new ProgrammeId("ntm"), PERIOD, FIRST),
            new AssessmentOpened(ASSESSMENT, ENROLMENT, unit("quang-lam"), SET, 1, PERIOD, FIRST));

    private DemoDistrict() {}

    static UnitId unit(String id) {
        return new UnitId(id);
    }

    /** The entry that an event makes among those that are given beside the district itself. */
    static EntryId entryOf(Event event, Event... given) {
        return new EntryId("entry-" + (WHAT_IS_THERE.size() + List.of(given).indexOf(event)));
    }

    static Rights rights(Event... more) {
        List<Event> events = new ArrayList<>(WHAT_IS_THERE);
        events.addAll(List.of(more));
        List<Recorded> history = new ArrayList<>();
        events.forEach(event -> history.add(new Recorded(Acts.ordinary().entry("entry-" + history.size()), event)));
        return new Rights(new KnownReferences(history));
    }

    static Event moved(String unit, String parent, String from) {
        return new UnitMoved(unit(unit), unit(parent), LocalDate.parse(from));
    }

    /**
     * Every command to units, sets, enrolments and assessments once, each so that it concerns Quảng Lâm alone; a
     * verification at the level self.
     */
    static Stream<Command> commandsToQuangLam() {
        return new Catalogue()
                .all().stream()
                        .filter(form -> CONTEXTS.stream().anyMatch(context -> context.isAssignableFrom(form.type())))
                        .map(DemoDistrict::toQuangLam);
    }

    static RegisterUnit registration(String unit, @Nullable String parent) {
        UnitId above = parent == null ? null : unit(parent);
        return new RegisterUnit(unit(unit), new UnitKind("village"), Names.of("A"), null, above, FIRST);
    }

    private static Command toQuangLam(CommandForm form) {
        return switch (example(form)) {
            case UnitCommand command -> toQuangLam(command);
            case VerifyCriterion c ->
                new VerifyCriterion(ASSESSMENT, c.criterion(), new VerificationLevel("self"), c.round());
            case Command other -> other;
        };
    }

    private static UnitCommand toQuangLam(UnitCommand command) {
        UnitId commune = unit("quang-lam");
        return switch (command) {
            case RegisterUnit c -> registration("a-new-village", "quang-lam");
            case RenameUnit c -> new RenameUnit(commune, c.names(), c.from());
            case RecodeUnit c -> new RecodeUnit(commune, c.code(), c.from());
            case MoveUnit c -> new MoveUnit(commune, c.parent(), c.from());
            case DissolveUnit c -> new DissolveUnit(commune, c.successors(), c.from());
            case AnnulUnitEntry c -> new AnnulUnitEntry(commune, c.entry());
        };
    }

    private static Command example(CommandForm form) {
        try (var in = DemoDistrict.class.getResourceAsStream("/examples/" + form.name() + ".json")) {
            return form.bind(StrictJson.read(in.readAllBytes())).command();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Event registered(String id, String kind, @Nullable String parent) {
        UnitId above = parent == null ? null : unit(parent);
        return new UnitRegistered(unit(id), new UnitKind(kind), Names.of(id), null, above, FIRST);
    }
}
