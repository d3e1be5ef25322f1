package vn.vedich.planted.util;

/** Breaks a rule of the house on purpose. */
public class Planted_names_Thing {}
