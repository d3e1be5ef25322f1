package vn.vedich.platform.access;

import java.time.Instant;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.provenance.EnteredBy;

/**
 * One entry of the access record.
 *
 * @param position in that record, which counts by itself
 * @param recordedAt set by the record; never before that of the entry before it
 * @param caller as he was authenticated
 */
public record AccessEntry(long position, Instant recordedAt, EntryId id, EnteredBy caller, AccessEvent event) {}
