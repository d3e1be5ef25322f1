package vn.vedich.command.decision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import vn.vedich.kernel.id.SubjectId;

/** Something that can be asked. Its record name is its name in the HTTP contract, its components are the body's fields. */
public interface Command {

    /** The subject that it is given to; not a field of its own. */
    @JsonIgnore
    SubjectId subject();

    /**
     * Whether it sets how something works from now on, whatever day it is said to be of. Who may do that is asked of today, and
     * not of a day on which something still lay below him.
     */
    default boolean worksFromNowOn() {
        return false;
    }
}
