package vn.vedich.command.desk;

import java.util.Optional;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.log.BodyMatch;
import vn.vedich.log.CommittedCommand;
import vn.vedich.log.EventLog;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemKind;

/** Rebuilds the first answer to a command from what it appended: the same answer for ever. */
final class FirstAnswers {

    private final EventLog log;

    FirstAnswers(EventLog log) {
        this.log = log;
    }

    /**
     * The answer to the command of this id; empty when it appended nothing yet.
     *
     * @param before whether the command is being sent again
     * @throws ProblemFound when the id was used with another body
     */
    Optional<Answer> find(CommandId id, String commitId, byte[] canonicalBody, boolean before) {
        return log.commit(commitId).map(commit -> {
            if (commit.matches(canonicalBody) == BodyMatch.OTHER) {
                throw ProblemFound.of(ProblemKind.KEY_USED);
            }
            return answer(id, commit, before);
        });
    }

    private static Answer answer(CommandId id, CommittedCommand commit, boolean before) {
        long version = commit.events().getLast().sequence() + 1;
        return new Answer(
                id,
                commit.lastPosition(),
                version,
                commit.events().stream()
                        .map(event -> new Answer.Made(event.position(), event.name(), event.eventId()))
                        .toList(),
                before);
    }
}
