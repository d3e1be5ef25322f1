package vn.vedich.kernel.subscription;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** In which language a subscription tells. */
public enum Language {
    @JsonProperty("vi")
    VIETNAMESE(Locale.of("vi")),
    @JsonProperty("en")
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }
}
