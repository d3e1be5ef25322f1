package vn.vedich.kernel.judgement;

import java.util.List;

/** So many met, out of so many. */
public record Tally(int met, int total) {

    /** How many criteria are met, out of all. */
    public static Tally criteria(List<CriterionStanding> standings) {
        return new Tally(
                (int) standings.stream().filter(CriterionStanding::isMet).count(), standings.size());
    }

    /** How many indicators are met, out of those that apply. */
    public static Tally indicators(List<CriterionStanding> standings) {
        List<IndicatorStanding> applicable = standings.stream()
                .flatMap(standing -> standing.indicators().stream())
                .filter(IndicatorStanding::isApplicable)
                .toList();
        return new Tally(
                (int) applicable.stream()
                        .filter(one -> one.state() == IndicatorStanding.State.MET)
                        .count(),
                applicable.size());
    }

    @Override
    public String toString() {
        return met + "/" + total;
    }
}
