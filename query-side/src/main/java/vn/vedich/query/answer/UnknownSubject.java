package vn.vedich.query.answer;

import vn.vedich.kernel.id.SubjectId;

/** The question is about something that is not in the register. */
public final class UnknownSubject extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SubjectId subject;

    public UnknownSubject(SubjectId subject) {
        super(subject.stream() + " is unknown");
        this.subject = subject;
    }

    public SubjectId subject() {
        return subject;
    }
}
