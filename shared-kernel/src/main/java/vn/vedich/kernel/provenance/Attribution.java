package vn.vedich.kernel.provenance;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Text;

/** Whose act it is: the unit, and the person or title and the document where they are known. */
public record Attribution(
        UnitId unit, @Nullable Text person, @Nullable Text document) {}
