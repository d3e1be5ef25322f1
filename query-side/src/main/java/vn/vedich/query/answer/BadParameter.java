package vn.vedich.query.answer;

/** A parameter that does not have the form that the question asks for. */
public final class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What form was asked for. */
    public enum Form {
        ID,
        DAY,
        DAYS,
        DAY_OR_TIME,
        POSITION,
        LIMIT,
        CURSOR,
        EVENT_TYPE,
        ORDER,
        REQUIRED
    }

    private final String parameter;
    private final Form form;

    public BadParameter(String parameter, Form form) {
        super(parameter + " is not of the form " + form);
        this.parameter = parameter;
        this.form = form;
    }

    public String parameter() {
        return parameter;
    }

    public Form form() {
        return form;
    }
}
