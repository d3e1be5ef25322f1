package vn.vedich.log.mongo;

import java.util.List;
import java.util.Optional;

/** Takes note of the newest commit that any read shows, so that no later one is believed that shows less. */
record RememberingStore(CommitStore store, KnownTail known) implements CommitStore {

    @Override
    public Insertion insert(List<PlacedCommit> inOrder) {
        return store.insert(inOrder);
    }

    @Override
    public Optional<CommitOutline> newest() {
        Optional<CommitOutline> newest = store.newest();
        newest.ifPresent(known::saw);
        return newest;
    }

    @Override
    public List<CommitOutline> outlines(Lookup lookup) {
        List<CommitOutline> found = store.outlines(lookup);
        if (!found.isEmpty()) {
            known.saw(found.getLast());
        }
        return found;
    }

    @Override
    public List<PlacedCommit> commits(Lookup lookup, long characters) {
        List<PlacedCommit> found = store.commits(lookup, characters);
        if (!found.isEmpty()) {
            known.saw(found.getLast());
        }
        return found;
    }
}
