package vn.vedich.standalone.demo;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Amounts of money as they are read in Việt Nam. */
final class Amounts {

    private Amounts() {}

    static String dong(JsonNode amount) {
        return String.format(Locale.ROOT, "%,d", amount.asLong(0)).replace(',', '.') + " đ";
    }
}
