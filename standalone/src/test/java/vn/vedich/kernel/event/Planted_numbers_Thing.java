package vn.vedich.kernel.event;

/** Breaks a rule of the house on purpose. */
public class Planted_numbers_Thing {

    double percentage;
}
