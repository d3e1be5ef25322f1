package vn.vedich.kernel.value;

import java.time.LocalDate;

/** A span of days, both ends included, such as the period that a value covers. */
public record Days(LocalDate from, LocalDate to) {

    public Days {
        if (to.isBefore(from)) {
            throw new InvalidValue("a period does not end before it begins");
        }
    }
}
