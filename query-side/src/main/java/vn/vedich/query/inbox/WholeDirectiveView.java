package vn.vedich.query.inbox;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;

/**
 * One directive: how it stands on a day, everything that was ever entered of it, and what was sent of it.
 *
 * @param addressees every unit that it was ever given to: from when to when, what it was told, when it said that it knows
 * @param parts the directives that are parts of it on the day, by id
 * @param history every entry in the order of the log, also those that were corrected or annulled
 * @param sent what was sent of it to whom, and what became of that
 */
public record WholeDirectiveView(
        LocalDate asOf,
        @JsonUnwrapped DirectiveView directive,
        List<AddresseeView> addressees,
        List<PartView> parts,
        List<HistoryView> history,
        List<SentView> sent) {}
