package vn.vedich.log.mongo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.vedich.log.mongo.SimulatedReplicaSet.Kept;

/** Mistakes that an engine on MongoDB can make, each so that the simulation has something to find. */
enum BrokenStores {
    TAKES_NO_ANSWER_FOR_YES {
        @Override
        CommitStore around(CommitStore store, SimulatedReplicaSet replicaSet) {
            return new Around(store) {
                @Override
                public Insertion insert(List<PlacedCommit> inOrder) {
                    return store.insert(inOrder) instanceof Insertion.Taken
                            ? new Insertion.Taken()
                            : new Insertion.Done();
                }
            };
        }
    },
    TAKES_NO_ANSWER_FOR_NO_AND_TRIES_FURTHER_ON {
        @Override
        CommitStore around(CommitStore store, SimulatedReplicaSet replicaSet) {
            return new Around(store) {
                @Override
                public Insertion insert(List<PlacedCommit> inOrder) {
                    Insertion insertion = store.insert(inOrder);
                    return insertion instanceof Insertion.Unknown ? store.insert(furtherOn(inOrder)) : insertion;
                }
            };
        }

        private static List<PlacedCommit> furtherOn(List<PlacedCommit> commits) {
            long further = commits.getLast().nextPosition() - commits.getFirst().firstPosition();
            return commits.stream()
                    .map(commit -> new PlacedCommit(
                            commit.firstPosition() + further, commit.attempt(), commit.recordedAt(), commit.commit()))
                    .toList();
        }
    },
    GOES_ON_AFTER_A_DOCUMENT_THAT_IS_REFUSED {
        @Override
        CommitStore around(CommitStore store, SimulatedReplicaSet replicaSet) {
            return new Around(store) {
                @Override
                public Insertion insert(List<PlacedCommit> inOrder) {
                    Insertion last = new Insertion.Done();
                    for (PlacedCommit commit : inOrder) {
                        Insertion one = store.insert(List.of(commit));
                        last = one instanceof Insertion.Done ? last : one;
                    }
                    return last;
                }
            };
        }
    },
    READS_WHAT_IS_ON_NO_MAJORITY {
        @Override
        CommitStore around(CommitStore store, SimulatedReplicaSet replicaSet) {
            return new Around(store) {
                @Override
                public Optional<CommitOutline> newest() {
                    return replicaSet.local().stream()
                            .map(Kept::outline)
                            .max(Comparator.comparingLong(CommitOutline::firstPosition));
                }

                @Override
                public List<CommitOutline> outlines(Lookup lookup) {
                    store.outlines(lookup);
                    return found(lookup).stream().map(Kept::outline).toList();
                }

                @Override
                public List<PlacedCommit> commits(Lookup lookup, long characters) {
                    store.commits(lookup, characters);
                    return found(lookup).stream().map(Kept::commit).toList();
                }

                private List<Kept> found(Lookup lookup) {
                    Set<?> values = new HashSet<>(lookup.values());
                    return replicaSet.local().stream()
                            .filter(kept -> kept.answers(lookup.key(), values))
                            .toList();
                }
            };
        }
    },
    HIDES_THAT_IT_IS_BEHIND {
        @Override
        CommitStore around(CommitStore store, SimulatedReplicaSet replicaSet) {
            return new Around(store) {
                /** Adds the newest commit known, which was asked for as a sign that the answer is fresh. */
                @Override
                public List<CommitOutline> outlines(Lookup lookup) {
                    List<CommitOutline> found = new ArrayList<>(store.outlines(lookup));
                    Set<?> mark = Set.of(lookup.values().getLast());
                    replicaSet.durable().stream()
                            .filter(kept -> kept.answers(lookup.key(), mark) && !found.contains(kept.outline()))
                            .forEach(kept -> found.add(kept.outline()));
                    found.sort(Comparator.comparingLong(CommitOutline::firstPosition));
                    return found;
                }
            };
        }
    };

    abstract CommitStore around(CommitStore store, SimulatedReplicaSet replicaSet);

    private static class Around implements CommitStore {
        private final CommitStore store;

        private Around(CommitStore store) {
            this.store = store;
        }

        @Override
        public Insertion insert(List<PlacedCommit> inOrder) {
            return store.insert(inOrder);
        }

        @Override
        public Optional<CommitOutline> newest() {
            return store.newest();
        }

        @Override
        public List<CommitOutline> outlines(Lookup lookup) {
            return store.outlines(lookup);
        }

        @Override
        public List<PlacedCommit> commits(Lookup lookup, long characters) {
            return store.commits(lookup, characters);
        }
    }
}
