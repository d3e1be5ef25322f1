package vn.vedich.log.mongo;

import java.util.List;
import java.util.Optional;

/**
 * All that the log asks of the collection of commits. Each key of {@link Lookup} is unique across commits, whoever
 * writes. Reads show what is durable on a majority, complete up to some commit; a later read may show less than an
 * earlier one, such as after a change of the primary. They throw {@link StoreFailed}.
 */
interface CommitStore {

    /** Inserts them one after the other and stops at the first that can't be; returns when they are durable on a majority. */
    Insertion insert(List<PlacedCommit> inOrder);

    Optional<CommitOutline> newest();

    /** In order of position, each once. */
    List<CommitOutline> outlines(Lookup lookup);

    /**
     * In order of position, each once.
     *
     * @param characters when those found have about so many, others may be left out
     */
    List<PlacedCommit> commits(Lookup lookup, long characters);
}
