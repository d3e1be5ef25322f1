package vn.vedich.query.timeline;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.project.CapitalLine;
import vn.vedich.kernel.project.Contribution;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.value.Money;

/** What the sentences about a project's money are filled in with. */
record MoneyWords(Mentions mentions, Wording wording) {

    Map<String, String> allocated(CapitalLine line, Money amount, LocalDate from) {
        return Map.of("line", mentions.line(line), "amount", wording.money(amount), "from", from.toString());
    }

    Map<String, String> paid(CapitalLine line, Money amount, LocalDate on, @Nullable Money beyond) {
        return Map.of(
                "line", mentions.line(line),
                "amount", wording.money(amount),
                "on", on.toString(),
                "beyond", beyond == null ? "" : wording.part("part.beyond", "amount", wording.money(beyond)));
    }

    Map<String, String> reversed(ProjectEvent.DisbursementReversed event) {
        return Map.of(
                "amount", wording.money(event.amount()),
                "payment", event.payment().value(),
                "on", event.reversedOn().toString());
    }

    Map<String, String> given(ProjectEvent.ContributionRecorded event) {
        String contributor = event.contributor() == null ? "" : wording.plain(event.contributor());
        return Map.of(
                "given", given(event.given()),
                "contributor", wording.part("part.contributor", "who", contributor),
                "on", event.givenOn().toString());
    }

    private String given(Contribution given) {
        return switch (given) {
            case Contribution.InMoney c -> wording.money(c.amount());
            case Contribution.InLabour c ->
                wording.sentence("part.labour", Map.of("days", wording.number(c.days()), "worth", worth(c.worth())));
            case Contribution.InLand c ->
                wording.sentence(
                        "part.land", Map.of("area", wording.number(c.squareMetres()), "worth", worth(c.worth())));
        };
    }

    private String worth(@Nullable Money worth) {
        return worth == null ? "" : wording.part("part.worth", "amount", wording.money(worth));
    }
}
