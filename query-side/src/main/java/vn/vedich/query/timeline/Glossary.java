package vn.vedich.query.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetIssued;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.criteria.Profile;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.dossier.Dossier.OfCriteriaSet;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.dossier.NamedUnit;

/** What units, criteria and other subjects are called in one language; the bare id where nobody said. */
record Glossary(Map<UnitId, OfUnit> units, Collection<OfCriteriaSet> sets, Subjects subjects, Locale language) {

    /** The same for entries about one subject: their criteria are those of the sets that it was ever about. */
    Glossary of(String stream) {
        List<CriteriaSetId> own = subjects.of(stream).sets();
        return own.isEmpty() ? this : new Glossary(units, among(own), subjects, language);
    }

    /** The same in another language. */
    Glossary in(Locale other) {
        return new Glossary(units, sets, subjects, other);
    }

    /** The unit's name on a day, otherwise its last one. */
    String unit(UnitId id, LocalDate day) {
        return text(named(id, day).names()).orElse(id.value());
    }

    NamedUnit named(UnitId id, LocalDate day) {
        return Optional.ofNullable(units.get(id))
                .map(unit -> NamedUnit.of(unit, day))
                .orElseGet(() -> new NamedUnit(id, null));
    }

    String set(CriteriaSetId id) {
        return sets.stream()
                .filter(set -> set.id().equals(id))
                .findFirst()
                .flatMap(set -> set.facts().issued())
                .map(CriteriaSetIssued::names)
                .flatMap(this::text)
                .orElse(id.value());
    }

    String criterion(CriterionId id) {
        return fromLatest(version -> version.criterion(id)
                        .flatMap(
                                c -> text(c.names()).map(name -> quoted(c.code().value(), name))))
                .orElse(id.value());
    }

    String criterion(CriterionOf criterion) {
        return new Glossary(units, among(List.of(criterion.criteriaSetId())), subjects, language)
                .criterion(criterion.criterion());
    }

    String indicator(IndicatorId id) {
        return fromLatest(version -> version.indicator(id)
                        .flatMap(
                                i -> text(i.names()).map(name -> quoted(i.code().value(), name))))
                .orElse(id.value());
    }

    String profile(ProfileId id) {
        return fromLatest(version -> version.profiles().stream()
                        .filter(profile -> profile.id().equals(id))
                        .findFirst()
                        .map(Profile::names)
                        .flatMap(this::text))
                .orElse(id.value());
    }

    /** A name in the language of the reader; in Vietnamese where nobody translated it. */
    Optional<String> text(@Nullable Names names) {
        if (names == null) {
            return Optional.empty();
        }
        Stream<Text> wanted =
                language.equals(Locale.ENGLISH) ? Stream.ofNullable(names.en()) : Stream.ofNullable(names.vi());
        return Stream.concat(wanted, Stream.ofNullable(names.vi()))
                .flatMap(text -> Stream.ofNullable(text.value()))
                .findFirst();
    }

    private List<OfCriteriaSet> among(List<CriteriaSetId> wanted) {
        return sets.stream().filter(set -> wanted.contains(set.id())).toList();
    }

    private Optional<String> fromLatest(Function<CriteriaSetVersion, Optional<String>> wanted) {
        return sets.stream()
                .sorted(Comparator.comparing(set -> set.id().value()))
                .flatMap(set -> set.facts().versions().items().reversed().stream())
                .flatMap(item -> wanted.apply(item.value()).stream())
                .findFirst();
    }

    private static String quoted(String code, String name) {
        return code + " “" + name + "”";
    }
}
