package vn.vedich.query.dossier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.provenance.Source;

/** Where entries came from, for those that say so. Immutable. */
public record Sources(List<Sourced> entries) {

    /** Where one entry came from. */
    public record Sourced(EntryId entry, Source source) {}

    public Sources {
        entries = List.copyOf(entries);
    }

    public static Sources none() {
        return new Sources(List.of());
    }

    public Sources with(Entry entry) {
        Source source = entry.provenance().source();
        return source == null
                ? this
                : new Sources(Stream.concat(entries.stream(), Stream.of(new Sourced(entry.id(), source)))
                        .toList());
    }

    public Optional<Source> of(@Nullable EntryId entry) {
        return entries.stream()
                .filter(known -> Objects.equals(known.entry(), entry))
                .map(Sourced::source)
                .findFirst();
    }

    /** That of the first entry that stands and says this. */
    <E extends Event> Optional<Source> ofFirst(Ledger<? super E> ledger, Class<E> kind) {
        return ledger.of(kind).map(Ledger.Line::id).findFirst().flatMap(this::of);
    }

    /** The same in the form of answers. */
    public Origin origin(@Nullable EntryId entry) {
        return Origin.of(of(entry).orElse(null));
    }

    /** Whether the entry is filler that claims no fact. */
    public boolean isIllustrative(@Nullable EntryId entry) {
        return of(entry).filter(Source.ILLUSTRATIVE::equals).isPresent();
    }
}
