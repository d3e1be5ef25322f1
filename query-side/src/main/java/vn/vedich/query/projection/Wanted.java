package vn.vedich.query.projection;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/**
 * Which documents are looked for, by their keys and their ids. Asked of the database or of documents at hand it means the same;
 * of a key that holds a list it is enough when one element fits, and a key that a document does not have fits nothing.
 */
public sealed interface Wanted {

    /** What the database is asked for. */
    Bson inDatabase();

    /**
     * What fits every document as it is now that could have fitted this at some moment: an id is for ever, and of a key only
     * the folding knows what became of its values.
     *
     * @param keyed what fits every document that ever had one of these values
     */
    default Wanted atAnyMoment(Function<AnyOf, Wanted> keyed) {
        return switch (this) {
            case All all -> all(all.parts().stream().map(part -> part.atAnyMoment(keyed)));
            case AnyOf any -> keyed.apply(any);
            case Compared compared when compared.key().equals(DocumentStore.ID) -> compared;
            case Compared _, Holding _, Either _ -> everything();
        };
    }

    /** @param keys of one document, its id among them */
    boolean fits(Map<String, Object> keys);

    /** Every document. */
    static Wanted everything() {
        return new All(List.of());
    }

    static Wanted all(Wanted... parts) {
        return new All(List.of(parts));
    }

    static Wanted all(Stream<Wanted> parts) {
        return new All(parts.toList());
    }

    /** That the key has this value. */
    static Wanted is(String key, String value) {
        return new AnyOf(key, Set.of(value));
    }

    static Wanted anyOf(String key, Collection<String> values) {
        return new AnyOf(key, Set.copyOf(values));
    }

    /** What is wanted in all its parts. */
    record All(List<Wanted> parts) implements Wanted {

        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Bson inDatabase() {
            return parts.isEmpty()
                    ? Filters.empty()
                    : Filters.and(parts.stream().map(Wanted::inDatabase).toList());
        }

        @Override
        public boolean fits(Map<String, Object> keys) {
            return parts.stream().allMatch(part -> part.fits(keys));
        }
    }

    /** What is wanted in one part at least. */
    record Either(List<Wanted> parts) implements Wanted {

        public Either {
            parts = List.copyOf(parts);
        }

        @Override
        public Bson inDatabase() {
            return Filters.or(parts.stream().map(Wanted::inDatabase).toList());
        }

        @Override
        public boolean fits(Map<String, Object> keys) {
            return parts.stream().anyMatch(part -> part.fits(keys));
        }
    }

    /** A key that has one of these values. */
    record AnyOf(String key, Set<String> values) implements Wanted {

        public AnyOf {
            values = Set.copyOf(values);
        }

        @Override
        public Bson inDatabase() {
            return values.size() == 1 ? Filters.eq(key, values.iterator().next()) : Filters.in(key, values);
        }

        @Override
        public boolean fits(Map<String, Object> keys) {
            return has(keys, key, values::contains);
        }
    }

    /** A key whose text sorts before, at or behind a value. */
    record Compared(String key, Side side, String value) implements Wanted {

        /** Where the text of the key stands. */
        public enum Side {
            BEFORE,
            AT_MOST,
            AT_LEAST,
            BEHIND
        }

        @Override
        public Bson inDatabase() {
            return switch (side) {
                case BEFORE -> Filters.lt(key, value);
                case AT_MOST -> Filters.lte(key, value);
                case AT_LEAST -> Filters.gte(key, value);
                case BEHIND -> Filters.gt(key, value);
            };
        }

        @Override
        public boolean fits(Map<String, Object> keys) {
            return has(keys, key, text -> isOn(text.compareTo(value)));
        }

        private boolean isOn(int order) {
            return switch (side) {
                case BEFORE -> order < 0;
                case AT_MOST -> order <= 0;
                case AT_LEAST -> order >= 0;
                case BEHIND -> order > 0;
            };
        }
    }

    /** A key whose text holds a part anywhere. */
    record Holding(String key, String part) implements Wanted {

        @Override
        public Bson inDatabase() {
            return Filters.regex(key, Pattern.compile(Pattern.quote(part)));
        }

        @Override
        public boolean fits(Map<String, Object> keys) {
            return has(keys, key, text -> text.contains(part));
        }
    }

    private static boolean has(Map<String, Object> keys, String key, Predicate<String> fitting) {
        return switch (keys.get(key)) {
            case String text -> fitting.test(text);
            case Collection<?> several ->
                several.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .anyMatch(fitting);
            case null, default -> false;
        };
    }
}
