package vn.vedich.command.unit;

/** Breaks a rule of the house on purpose. */
public class Planted_random_Rules {

    public Object id() {
        return java.util.UUID.randomUUID();
    }
}
