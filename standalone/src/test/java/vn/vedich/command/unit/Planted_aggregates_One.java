package vn.vedich.command.unit;

/** Breaks a rule of the house on purpose. */
public class Planted_aggregates_One {

    vn.vedich.command.criteria.Planted_aggregates_Other other;
}
