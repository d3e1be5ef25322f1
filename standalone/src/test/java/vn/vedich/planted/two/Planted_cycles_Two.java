package vn.vedich.planted.two;

/** Breaks a rule of the house on purpose. */
public class Planted_cycles_Two {

    vn.vedich.planted.one.Planted_cycles_One one;
}
