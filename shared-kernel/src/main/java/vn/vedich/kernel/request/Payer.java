package vn.vedich.kernel.request;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.project.CapitalLine;

/** What pays for a request. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Payer.OfProject.class, name = "project"),
    @JsonSubTypes.Type(value = Payer.OfLine.class, name = "capital")
})
public sealed interface Payer {

    /** A project that does what was asked for. */
    record OfProject(ProjectId projectId) implements Payer {}

    /** A source of money, in a budget year. */
    record OfLine(CapitalLine line) implements Payer {}
}
