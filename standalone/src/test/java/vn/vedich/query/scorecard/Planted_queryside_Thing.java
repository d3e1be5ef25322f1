package vn.vedich.query.scorecard;

/** Breaks a rule of the house on purpose. */
public class Planted_queryside_Thing {

    vn.vedich.command.decision.Act act;
}
