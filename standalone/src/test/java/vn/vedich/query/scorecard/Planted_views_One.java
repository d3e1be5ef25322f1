package vn.vedich.query.scorecard;

/** Breaks a rule of the house on purpose. */
public class Planted_views_One {

    vn.vedich.query.matrix.Planted_views_Other other;
}
