package vn.vedich.command.unit;

/** Breaks a rule of the house on purpose. */
public class Planted_commandside_Thing {

    vn.vedich.query.scorecard.Planted_queryside_Thing other;
}
