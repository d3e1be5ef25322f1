package vn.vedich.kernel.assessment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.value.DayOrMonth;

/** What was decided on a criterion. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Mark.Met.class, name = "met"),
    @JsonSubTypes.Type(value = Mark.Lapsed.class, name = "lapsed"),
    @JsonSubTypes.Type(value = Mark.FellUnderVersion.class, name = "fell-under-version"),
    @JsonSubTypes.Type(value = Mark.Owed.class, name = "owed")
})
public sealed interface Mark {

    record Met(@Nullable HowWell howWell, Basis basis) implements Mark {}

    record Lapsed() implements Mark {}

    /** Met before, and no longer by the rules of another version. */
    record FellUnderVersion(Basis basis) implements Mark {}

    record Owed(DayOrMonth due) implements Mark {}
}
