package vn.vedich.query.timeline;

import java.util.OptionalLong;
import vn.vedich.query.moment.Known;
import vn.vedich.query.projection.DocumentStore;
import vn.vedich.query.projection.Documents;
import vn.vedich.query.projection.LiveDocuments;

/**
 * As far as a timeline goes.
 *
 * @param subjects what was known of the subjects of entries
 * @param last the position of the last entry that counts; empty when all do
 */
record TimelineThen(Documents<TimelineDocument> subjects, OptionalLong last) {

    static TimelineThen now(DocumentStore documents) {
        return of(documents, new Known.Now());
    }

    static TimelineThen of(DocumentStore documents, Known known) {
        LiveDocuments<TimelineDocument> live = new LiveDocuments<>(documents, TimelineDocument.class);
        return new TimelineThen(
                known.documents(live, new SubjectFolding()),
                known instanceof Known.Then then ? OptionalLong.of(then.through()) : OptionalLong.empty());
    }
}
