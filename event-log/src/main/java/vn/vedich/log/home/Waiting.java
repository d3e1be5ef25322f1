package vn.vedich.log.home;

/** What waits for the writing thread: a commit, which may share its transaction with others, or a task of its own. */
sealed interface Waiting permits WaitingCommit, WaitingTask {}
