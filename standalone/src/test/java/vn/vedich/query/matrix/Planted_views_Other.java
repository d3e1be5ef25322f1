package vn.vedich.query.matrix;

/** Breaks a rule of the house on purpose. */
public class Planted_views_Other {}
