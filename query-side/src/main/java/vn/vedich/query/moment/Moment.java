package vn.vedich.query.moment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a question is about in time.
 *
 * @param day the day for which it is answered; today when null
 * @param known how far facts are taken into account
 */
public record Moment(@Nullable LocalDate day, Knowledge known) {}
