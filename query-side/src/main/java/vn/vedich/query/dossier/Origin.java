package vn.vedich.query.dossier;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.provenance.Source;

/**
 * Where an entry comes from, told beside what it says.
 *
 * @param source null when it was an act of daily work
 * @param illustrative whether it is filler that claims no fact
 */
public record Origin(@Nullable Source source, boolean illustrative) {

    public static Origin of(@Nullable Source source) {
        return new Origin(source, source == Source.ILLUSTRATIVE);
    }
}
