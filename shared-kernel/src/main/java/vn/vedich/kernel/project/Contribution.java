package vn.vedich.kernel.project;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Money;

/** What people and firms give (<i>xã hội hóa</i>); never counted as capital. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Contribution.InMoney.class, name = "money"),
    @JsonSubTypes.Type(value = Contribution.InLabour.class, name = "labour"),
    @JsonSubTypes.Type(value = Contribution.InLand.class, name = "land")
})
public sealed interface Contribution {

    record InMoney(Money amount) implements Contribution {}

    /** @param worth what the days were valued at, where somebody did */
    record InLabour(Decimal days, @Nullable Money worth) implements Contribution {}

    /** @param worth what the land was valued at, where somebody did */
    record InLand(Decimal squareMetres, @Nullable Money worth) implements Contribution {}
}
