package vn.vedich.standalone.district;

import java.time.LocalDate;
import vn.vedich.command.decision.Act;
import vn.vedich.command.desk.CommitId;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.id.EntryId;

/** Something that was said, so that it can be corrected or annulled. */
record Said(CommandId id, LocalDate day) {

    /** Who loads the record: entries are named after who entered them. */
    static final String LOADED_BY = "operator";

    /** The entries that it made are numbered from 0. */
    EntryId entry(int number) {
        return Act.entryId(CommitId.of(LOADED_BY, id), number);
    }
}
