package vn.vedich.command.policy;

import java.time.LocalDate;
import vn.vedich.log.EventHeading;

/** Something that is done when the log or the calendar says so. Used by one thread at a time. */
interface Policy {

    /** Takes in what the log says, from position 0 on and in order. Nothing is done about it yet. */
    void hear(EventHeading event);

    /** Does what is to be done that day, after all that the log said was heard. What can't be done now is tried again. */
    void act(LocalDate today);
}
