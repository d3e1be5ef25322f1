package vn.vedich.kernel.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An amount of money in whole đồng, from 0 to {@value #MOST}; written in JSON as an integer (architecture, decision 9). */
public record Money(@JsonValue long dong) implements Comparable<Money> {

    /** The largest amount: every reader of JSON keeps it exact. */
    public static final long MOST = 1_000_000_000_000_000L;

    public static final Money NONE = new Money(0);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Money {
        if (dong < 0 || dong > MOST) {
            throw new InvalidValue("an amount of money is a whole number of đồng from 0 to " + MOST);
        }
    }

    public boolean isNone() {
        return dong == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(dong, other.dong);
    }

    @Override
    public String toString() {
        return Long.toString(dong);
    }
}
