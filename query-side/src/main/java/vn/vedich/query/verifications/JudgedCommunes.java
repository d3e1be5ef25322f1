package vn.vedich.query.verifications;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentOpened;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.dossier.Assessed;
import vn.vedich.query.dossier.Dossier.OfCriteriaSet;
import vn.vedich.query.dossier.Dossier.OfUnit;

/** Communes as each set that assesses them judges them on a day, in the order of ids. */
record JudgedCommunes(VerificationsStore store, LocalDate day) {

    /** Those in which a unit ever answered for an indicator; only one of them where one is named. */
    Stream<Assessed> answeredForBy(UnitId unit, @Nullable UnitId commune) {
        List<UnitId> communes = store.answeredForBy(unit).stream()
                .flatMap(enrolment -> enrolment.unit().stream())
                .filter(judged -> commune == null || judged.equals(commune))
                .distinct()
                .toList();
        List<OfUnit> there = store.units(communes).stream()
                .filter(judged -> judged.facts().existsOn(day))
                .sorted(Comparator.comparing(judged -> judged.id().value()))
                .toList();
        return judged(there);
    }

    private Stream<Assessed> judged(List<OfUnit> units) {
        List<UnitId> ids = units.stream().map(OfUnit::id).toList();
        Function<UnitId, Assessed.Files> files = store.files(ids, day);
        Map<CriteriaSetId, Optional<OfCriteriaSet>> sets = new HashMap<>();
        return ids.stream()
                .map(files)
                .flatMap(own -> setsOf(own)
                        .flatMap(id -> sets.computeIfAbsent(id, store::criteriaSet).stream())
                        .flatMap(set -> own.by(set).stream()));
    }

    private static Stream<CriteriaSetId> setsOf(Assessed.Files files) {
        return files.assessments().stream()
                .flatMap(assessment -> assessment.facts().opened().stream())
                .map(AssessmentOpened::criteriaSetId)
                .distinct()
                .sorted(Comparator.comparing(CriteriaSetId::value));
    }
}
