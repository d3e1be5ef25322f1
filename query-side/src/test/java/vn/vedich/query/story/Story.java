package vn.vedich.query.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.StoredNames;

/** Tells events one after another and gives them places in a log. */
public final class Story {

    private static final Instant START = Instant.parse("2019-01-01T00:00:00.000001Z");

    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private Source source = Source.ARTICLE;
    private UnitId caller = new UnitId("quang-lam");
    private @Nullable Text reason;

    public Story from(Source other) {
        source = other;
        return this;
    }

    public Story by(String unit) {
        caller = new UnitId(unit);
        return this;
    }

    /** Why the next entry is made. */
    public Story because(String why) {
        reason = Text.of(why);
        return this;
    }

    public EntryId tell(String occurredOn, Event event) {
        return tell(occurredOn, event, null);
    }

    public EntryId correct(EntryId old, String occurredOn, Event event) {
        return tell(occurredOn, event, old);
    }

    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    public int length() {
        return facts.size();
    }

    private EntryId tell(String occurredOn, Event event, EntryId corrects) {
        long position = facts.size();
        String stream = event.subject().stream();
        EntryId id = new EntryId("entry-" + position);
        Entry entry = new Entry(id, DayOrMonth.of(occurredOn), null, provenance(position, corrects));
        long sequence = sequences.merge(stream, 0L, (before, none) -> before + 1);
        Instant recordedAt = START.plusSeconds(position);
        facts.add(new Fact(
                position,
                recordedAt,
                entry,
                stream,
                sequence,
                StoredNames.of(event).orElseThrow(),
                event));
        return id;
    }

    private Provenance provenance(long position, EntryId corrects) {
        CommandId command = new CommandId("command-" + position);
        EnteredBy by = new EnteredBy(Text.of("loader"), Set.of(Role.OPERATOR), caller);
        Text why = corrects == null ? reason : Text.of("đọc nhầm số");
        reason = null;
        return new Provenance(by, null, null, why, source, command, command, command, corrects);
    }

    /** A day in words short enough for a story. */
    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
