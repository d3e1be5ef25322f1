package vn.vedich.planted.one;

/** Breaks a rule of the house on purpose. */
public class Planted_cycles_One {

    vn.vedich.planted.two.Planted_cycles_Two two;
}
