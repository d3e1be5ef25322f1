package vn.vedich.query.dossier;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.value.Text;

/** Who acts or presides: for which unit, and the person or title, as far as they are known. */
public record NamedActor(@Nullable NamedUnit unit, @Nullable Text person) {}
