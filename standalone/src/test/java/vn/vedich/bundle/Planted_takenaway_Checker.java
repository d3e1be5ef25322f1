package vn.vedich.bundle;

/** Breaks a rule of the house on purpose. */
public class Planted_takenaway_Checker {

    java.net.Socket asks;
}
