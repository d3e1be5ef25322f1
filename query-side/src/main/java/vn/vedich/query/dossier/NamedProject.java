package vn.vedich.query.dossier;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.value.Names;

/** A project by its id and its names, where they are known. */
public record NamedProject(ProjectId id, @Nullable Names names) {}
