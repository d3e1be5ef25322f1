package vn.vedich.kernel.value;

import org.jspecify.annotations.Nullable;

/** What something is called: always in Vietnamese, in English where somebody translated it. */
public record Names(Text vi, @Nullable Text en) {

    public static Names of(String vi, String en) {
        return new Names(Text.of(vi), Text.of(en));
    }

    public static Names of(String vi) {
        return new Names(Text.of(vi), null);
    }
}
