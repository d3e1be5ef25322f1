package vn.vedich.platform.problem;

import java.util.Locale;

/** Something to be said to a person, in whichever of our languages he reads. */
@FunctionalInterface
public interface Sentence {

    String in(Locale language);

    /** A sentence that there is only one wording of. */
    static Sentence fixed(String text) {
        return _ -> text;
    }
}
