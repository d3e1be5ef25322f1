package vn.vedich.kernel.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import vn.vedich.kernel.id.SubjectId;

/** A fact of the domain. Immutable once stored; its form is held to an approved file by revision. */
public interface Event {

    /** The subject that the fact is about; not part of the stored form. */
    @JsonIgnore
    SubjectId subject();
}
