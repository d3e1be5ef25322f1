package vn.vedich.kernel.id;

/** The id of something that commands are given to and events are about; each has one stream in the log. */
public interface SubjectId extends Id {

    /** The context that it belongs to, such as {@code unit}; the first part of its events' names. */
    String context();

    /** Its stream: context and id, so that the same id may be used in two contexts. */
    default String stream() {
        return context() + "/" + value();
    }
}
