package vn.vedich.query.answer;

import java.util.List;

/** A parameter that does not have the form that the question asks for. */
public final class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What form was asked for. */
    public enum Form {
        ID,
        DAY,
        DAYS,
        DAY_OR_TIME,
        YEAR,
        POSITION,
        REACHED,
        LIMIT,
        CURSOR,
        EVENT_TYPE,
        ORDER,
        WORD,
        SHA256,
        RECEIPT,
        KNOWN_AT,
        MOMENTS,
        ONE_MOMENT,
        SINGLE_MOMENT,
        TWO_MOMENTS,
        TRIAL,
        REQUIRED
    }

    private final String parameter;
    private final Form form;
    private final transient List<String> words;

    public BadParameter(String parameter, Form form) {
        this(parameter, form, List.of());
    }

    private BadParameter(String parameter, Form form, List<String> words) {
        super(parameter + " is not of the form " + form);
        this.parameter = parameter;
        this.form = form;
        this.words = List.copyOf(words);
    }

    /** A parameter that is none of the words that it can be. */
    public static BadParameter notOneOf(String parameter, List<String> words) {
        return new BadParameter(parameter, Form.WORD, words);
    }

    public String parameter() {
        return parameter;
    }

    public Form form() {
        return form;
    }

    /** The words that it can be; none where it is no word. */
    public List<String> words() {
        return words;
    }
}
