package vn.vedich.command.criteria;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.vedich.command.criteria.CriteriaRefusal.CodeTwice;
import vn.vedich.command.criteria.CriteriaRefusal.CompositeInComposite;
import vn.vedich.command.criteria.CriteriaRefusal.CompositeOfOnePart;
import vn.vedich.command.criteria.CriteriaRefusal.CriterionTwice;
import vn.vedich.command.criteria.CriteriaRefusal.CriterionWithoutIndicator;
import vn.vedich.command.criteria.CriteriaRefusal.IndicatorTwice;
import vn.vedich.command.criteria.CriteriaRefusal.NoCriterion;
import vn.vedich.command.criteria.CriteriaRefusal.PartTwice;
import vn.vedich.command.criteria.CriteriaRefusal.ProfileTwice;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.decision.Rule;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.Criterion;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.criteria.ItemCode;
import vn.vedich.kernel.criteria.Measure.Composite;
import vn.vedich.kernel.criteria.Measure.Part;
import vn.vedich.kernel.criteria.Profile;
import vn.vedich.kernel.id.PartId;

/** How a version is built: what is in it, each thing once. */
record StructureRules(CriteriaSetVersion version) {

    Rule[] inOrder() {
        return new Rule[] {
            this::noCriterion,
            this::criterionWithoutIndicator,
            this::criterionTwice,
            this::indicatorTwice,
            this::codeTwice,
            this::profileTwice,
            this::compositeOfOnePart,
            this::compositeInComposite,
            this::partTwice
        };
    }

    private Optional<Refusal> noCriterion() {
        return refuseIf(version.criteria().isEmpty(), () -> new NoCriterion(version.number()));
    }

    private Optional<Refusal> criterionWithoutIndicator() {
        return version.criteria().stream()
                .filter(c -> c.indicators().isEmpty())
                .findFirst()
                .map(c -> new CriterionWithoutIndicator(c.id()));
    }

    private Optional<Refusal> criterionTwice() {
        return twice(version.criteria().stream().map(Criterion::id)).map(CriterionTwice::new);
    }

    private Optional<Refusal> indicatorTwice() {
        return twice(version.indicators().map(Indicator::id)).map(IndicatorTwice::new);
    }

    /** An indicator may bear the number of its own criterion: a set prints one number where there is one indicator. */
    private Optional<Refusal> codeTwice() {
        Stream<ItemCode> criteria = version.criteria().stream().map(Criterion::code);
        Stream<ItemCode> others = version.criteria().stream()
                .flatMap(c -> c.indicators().stream().map(Indicator::code).filter(code -> !code.equals(c.code())));
        return twice(Stream.concat(criteria, others))
                .or(() -> twice(version.indicators().map(Indicator::code)))
                .map(code -> new CodeTwice(code.value()));
    }

    private Optional<Refusal> profileTwice() {
        return twice(version.profiles().stream().map(Profile::id)).map(ProfileTwice::new);
    }

    private Optional<Refusal> compositeOfOnePart() {
        return version.indicators()
                .filter(i -> i.measure() instanceof Composite composite
                        && composite.parts().size() < 2)
                .findFirst()
                .map(i -> new CompositeOfOnePart(i.id()));
    }

    private Optional<Refusal> compositeInComposite() {
        return version.indicators()
                .flatMap(i -> parts(i).filter(part -> part.measure() instanceof Composite)
                        .map(part -> new CompositeInComposite(i.id(), part.id())))
                .<Refusal>map(refusal -> refusal)
                .findFirst();
    }

    private Optional<Refusal> partTwice() {
        return version.indicators()
                .flatMap(i -> twice(parts(i).map(Part::id)).<Refusal>map(part -> partTwice(i, part)).stream())
                .findFirst();
    }

    private static PartTwice partTwice(Indicator indicator, PartId part) {
        return new PartTwice(indicator.id(), part);
    }

    private static Stream<Part> parts(Indicator indicator) {
        return indicator.measure() instanceof Composite composite ? composite.parts().stream() : Stream.empty();
    }

    private static <T> Optional<T> twice(Stream<T> items) {
        Set<T> seen = new HashSet<>();
        return items.filter(item -> !seen.add(item)).findFirst();
    }
}
