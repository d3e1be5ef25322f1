package vn.vedich.kernel.criteria;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.ProfileId;

/** One version of a criteria set: what it asks for, by which decision. Numbered 1, 2, …; never changed once issued. */
public record CriteriaSetVersion(
        int number, Decision decision, YearBasis yearBasis, List<Profile> profiles, List<Criterion> criteria) {

    public CriteriaSetVersion {
        profiles = List.copyOf(profiles);
        criteria = List.copyOf(criteria);
    }

    public Stream<Indicator> indicators() {
        return criteria.stream().flatMap(c -> c.indicators().stream());
    }

    public Optional<Criterion> criterion(CriterionId wanted) {
        return criteria.stream().filter(c -> c.id().equals(wanted)).findFirst();
    }

    public Optional<Indicator> indicator(IndicatorId wanted) {
        return indicators().filter(i -> i.id().equals(wanted)).findFirst();
    }

    public Optional<Criterion> criterionOf(IndicatorId indicator) {
        return criteria.stream().filter(c -> c.indicator(indicator).isPresent()).findFirst();
    }

    public boolean hasProfile(ProfileId wanted) {
        return profiles.stream().anyMatch(p -> p.id().equals(wanted));
    }
}
