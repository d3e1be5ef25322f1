package vn.vedich.query.export.table;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.platform.problem.Languages;
import vn.vedich.platform.problem.Sentences;
import vn.vedich.query.dossier.NamedUnit;

/** What titles, columns and terms of exports are called in one language. */
public record Words(Locale language) {

    /** The book that they stand in. */
    public static final String BOOK = "vn.vedich.query.export.exports";

    private static final Sentences SENTENCES = new Sentences(BOOK);
    private static final String NEXT = "; ";

    public String title(String question, Map<String, String> names) {
        return SENTENCES.of("title." + question, names).in(language);
    }

    /** @param width as {@link Column#width} */
    public Column column(String id, int width) {
        return new Column(id, text("column." + id), width);
    }

    public Item item(String id, Cell value) {
        return new Item(id, text("item." + id), value);
    }

    /** Whatever this book says under a key. */
    public String text(String key) {
        return SENTENCES.of(key).in(language);
    }

    /** Whatever this book says under a key, with these in its places. */
    public String text(String key, Map<String, ?> values) {
        return SENTENCES.of(key, values).in(language);
    }

    /** A constant and what it is called. */
    public Cell term(@Nullable Enum<?> constant) {
        return constant == null ? Cell.NONE : new Cell.Term(constant.name(), text(key(constant)));
    }

    public Cell terms(Collection<? extends Enum<?>> constants) {
        return constants.isEmpty()
                ? Cell.NONE
                : new Cell.Term(
                        constants.stream().map(Enum::name).collect(Collectors.joining(NEXT)),
                        constants.stream().map(one -> text(key(one))).collect(Collectors.joining(NEXT)));
    }

    public Cell yesNo(@Nullable Boolean is) {
        return is == null ? Cell.NONE : new Cell.Term(is.toString(), text(is ? "term.yes" : "term.no"));
    }

    /** A name in this language, in Vietnamese where nobody translated it; the code where there is none. */
    public Cell name(@Nullable Names names, String code) {
        return names == null ? new Cell.Code(code) : new Cell.Said(text(names).value());
    }

    /** What a unit is called; nothing where there is none. */
    public Cell unit(@Nullable NamedUnit unit) {
        return unit == null ? Cell.NONE : name(unit.names(), unit.id().value());
    }

    /** What units are called; the id of one that has no name. */
    public Cell units(List<NamedUnit> units) {
        return units.isEmpty()
                ? Cell.NONE
                : new Cell.Said(units.stream()
                        .map(unit -> named(unit.names(), unit.id().value()))
                        .collect(Collectors.joining(NEXT)));
    }

    /** The name as it stands in a title. */
    public String named(@Nullable Names names, String code) {
        String name = names == null ? null : text(names).value();
        return name == null ? code : name;
    }

    private Text text(Names names) {
        return Stream.ofNullable(language.equals(Languages.ENGLISH) ? names.en() : null)
                .filter(text -> !text.isErased())
                .findFirst()
                .orElse(names.vi());
    }

    private static String key(Enum<?> constant) {
        String type = constant.getDeclaringClass().getName();
        return "term." + type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + constant.name();
    }
}
