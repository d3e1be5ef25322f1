package vn.vedich.kernel.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An exact number, written in JSON as a string such as {@code "62.5"}: at most {@value #MOST_INTEGER_DIGITS} digits
 * before the point and {@value #MOST_DECIMALS} after it. Two decimals are equal when their values are: {@code 2.50} is
 * {@code 2.5}.
 */
public record Decimal(BigDecimal number) implements Comparable<Decimal> {

    public static final int MOST_INTEGER_DIGITS = 18;
    public static final int MOST_DECIMALS = 10;

    private static final Pattern FORM = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,10})?");

    public Decimal {
        number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (number.precision() - number.scale() > MOST_INTEGER_DIGITS || number.scale() > MOST_DECIMALS) {
            throw new InvalidValue("a number has at most 18 digits before the point and 10 after it");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Decimal of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new InvalidValue("a number is written as digits with at most one point, such as \"62.5\"");
        }
        return new Decimal(new BigDecimal(text));
    }

    public static Decimal of(long whole) {
        return new Decimal(BigDecimal.valueOf(whole));
    }

    public Decimal plus(Decimal other) {
        return new Decimal(number.add(other.number));
    }

    public Decimal minus(Decimal other) {
        return new Decimal(number.subtract(other.number));
    }

    public boolean isNegative() {
        return number.signum() < 0;
    }

    @Override
    public int compareTo(Decimal other) {
        return number.compareTo(other.number);
    }

    @Override
    @JsonValue
    public String toString() {
        return number.toPlainString();
    }
}
