package vn.vedich.query.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetIssued;
import vn.vedich.kernel.criteria.CriteriaSetFacts;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.Profile;
import vn.vedich.kernel.enrolment.Adoption;
import vn.vedich.kernel.enrolment.EnrolmentFacts;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.query.dossier.Dossier.OfCriteriaSet;
import vn.vedich.query.dossier.Dossier.OfEnrolment;
import vn.vedich.query.units.CommuneView.Adopted;
import vn.vedich.query.units.CommuneView.Assigned;
import vn.vedich.query.units.CommuneView.Enrolled;
import vn.vedich.query.units.CommuneView.Status;
import vn.vedich.query.units.CommuneView.VersionInForce;

/** Puts an enrolment, as it was on a day, into the form of the answer. */
record EnrolmentReading(Function<CriteriaSetId, Optional<OfCriteriaSet>> sets, LocalDate day) {

    Optional<Enrolled> read(OfEnrolment enrolment) {
        EnrolmentFacts facts = enrolment.facts();
        Optional<Dated.Item<Adoption>> adoption = facts.adoptions().itemOn(day);
        Optional<CriteriaSetFacts> set =
                adoption.flatMap(a -> sets.apply(a.value().criteriaSetId())).map(OfCriteriaSet::facts);
        return facts.enrolled()
                .filter(e -> !e.from().isAfter(day))
                .map(e -> new Enrolled(
                        enrolment.id(),
                        e.programme(),
                        e.period(),
                        e.from(),
                        adoption.map(a -> adopted(a, set)).orElse(null),
                        facts.profiles()
                                .itemOn(day)
                                .map(p -> assigned(p, adoption, set))
                                .orElse(null),
                        statuses(facts),
                        facts.supportUnits().on(day).orElse(null)));
    }

    private Adopted adopted(Dated.Item<Adoption> adoption, Optional<CriteriaSetFacts> set) {
        return new Adopted(
                adoption.value().criteriaSetId(),
                set.flatMap(CriteriaSetFacts::issued)
                        .map(CriteriaSetIssued::names)
                        .orElse(null),
                adoption.value().version(),
                adoption.from(),
                set.map(this::versions).orElse(List.of()));
    }

    private List<VersionInForce> versions(CriteriaSetFacts set) {
        @Nullable
        Integer inForce = set.versions().on(day).map(CriteriaSetVersion::number).orElse(null);
        return set.versions().items().stream()
                .map(Dated.Item::value)
                .map(v -> new VersionInForce(
                        v.number(), v.decision(), Integer.valueOf(v.number()).equals(inForce)))
                .toList();
    }

    private static Assigned assigned(
            Dated.Item<ProfileId> profile, Optional<Dated.Item<Adoption>> adoption, Optional<CriteriaSetFacts> set) {
        return new Assigned(
                profile.value(),
                set.flatMap(s -> adoption.flatMap(a -> s.version(a.value().version())))
                        .flatMap(version -> version.profiles().stream()
                                .filter(p -> p.id().equals(profile.value()))
                                .findFirst())
                        .map(Profile::names)
                        .orElse(null),
                profile.from());
    }

    private List<Status> statuses(EnrolmentFacts facts) {
        return facts.statuses().lines().stream()
                .flatMap(line ->
                        line
                                .dated()
                                .itemOn(day)
                                .map(item -> new Status(line.key(), item.value(), item.from()))
                                .stream())
                .toList();
    }
}
