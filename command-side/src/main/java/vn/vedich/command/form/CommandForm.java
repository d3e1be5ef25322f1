package vn.vedich.command.form;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.command.decision.Command;
import vn.vedich.platform.problem.ProblemFound;

/** One command of the contract: its name, and how a body is bound to it. */
public final class CommandForm {

    static final String PROVENANCE = "provenance";

    private final Class<? extends Command> type;
    private final Shapes shapes;

    CommandForm(Class<? extends Command> type, Shapes shapes) {
        this.type = type;
        this.shapes = shapes;
    }

    /** Its name in the contract. */
    public String name() {
        return type.getSimpleName();
    }

    public Class<? extends Command> type() {
        return type;
    }

    /**
     * Binds a body.
     *
     * @throws ProblemFound with everything that does not fit
     */
    public Bound bind(JsonNode body) {
        Misfits misfits = new Misfits();
        Binding binding = new Binding(shapes, misfits);
        JsonNode stated = body.path(PROVENANCE);
        Object command = binding.bind(withoutProvenance(body), type, Path.BODY);
        Object provenance = stated.isMissingNode() || stated.isNull()
                ? Stated.NOTHING
                : binding.bind(stated, Stated.class, Path.BODY.field(PROVENANCE));
        misfits.throwIfAny();
        if (command instanceof Command bound && provenance instanceof Stated said) {
            return new Bound(bound, said);
        }
        throw new IllegalStateException("neither bound nor a misfit: " + name());
    }

    /** The JSON Schema of a body. */
    public ObjectNode schema() {
        return new Schemas(shapes).body(type);
    }

    private static JsonNode withoutProvenance(JsonNode body) {
        return body instanceof ObjectNode object ? object.deepCopy().without(PROVENANCE) : body;
    }
}
