package vn.vedich.command.criteria;

/** Breaks a rule of the house on purpose. */
public class Planted_aggregates_Other {}
