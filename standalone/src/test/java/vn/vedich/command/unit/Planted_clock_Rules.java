package vn.vedich.command.unit;

/** Breaks a rule of the house on purpose. */
public class Planted_clock_Rules {

    public Object today() {
        return java.time.LocalDate.now();
    }
}
