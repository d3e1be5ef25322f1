package vn.vedich.platform.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.notice.Notice;
import vn.vedich.kernel.notice.NoticeEvent;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.log.CommandAlreadyAppended;
import vn.vedich.log.Commit;
import vn.vedich.log.CommittedCommand;
import vn.vedich.log.EventLog;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.NewEvent;
import vn.vedich.log.StreamConflict;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.platform.act.OwnEntries;
import vn.vedich.proof.Hashed;

/**
 * Tells the log what became of notices, each in the stream of its directive's notices, entered by the installation itself. The
 * first outcome of a notice is the only one: telling it again, or another one, appends nothing.
 */
public final class Notices {

    private final EventLog log;
    private final EventCodec codec;

    public Notices(EventLog log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    /**
     * Appends the outcome; it is durable when this returns.
     *
     * @param round 0 for what was sent of itself; 1, 2, … each time that it was sent again because somebody asked for it
     * @return the position of the first outcome, whichever it was
     * @throws LogUnavailable when it is not known whether it was appended
     */
    public long tell(NoticeEvent outcome, long round) {
        return append(new CommandId(commitId(outcome, round)), List.of(outcome));
    }

    /**
     * Appends the outcomes of notices that went in one letter, of a directive each: all of them or none.
     *
     * @param outcomes through the same subscription, of different directives; 1 to {@value Commit#MAX_EVENTS}
     * @throws LogUnavailable when it is not known whether they were appended
     */
    public void tellTogether(List<? extends NoticeEvent> outcomes) {
        append(new CommandId(commitId(outcomes)), outcomes);
    }

    private long append(CommandId id, List<? extends NoticeEvent> outcomes) {
        while (true) {
            try {
                return log.append(commit(id, outcomes)).lastPosition();
            } catch (CommandAlreadyAppended e) {
                return e.firstPosition();
            } catch (StreamConflict _) {
                // Another notice of the same directive came first: this one comes behind it.
            }
        }
    }

    /** The position of the outcome of a notice, where it has one. */
    public OptionalLong told(NoticeEvent outcome, long round) {
        Optional<CommittedCommand> told = log.commit(commitId(outcome, round));
        return told.isPresent() ? OptionalLong.of(told.get().lastPosition()) : OptionalLong.empty();
    }

    /** The first outcome of a notice, whichever it was; empty when it has none. */
    public Optional<NoticeEvent> first(NoticeEvent outcome, long round) {
        return log.commit(commitId(outcome, round))
                .map(told -> (NoticeEvent) codec.read(told.events().getFirst()));
    }

    private Commit commit(CommandId id, List<? extends NoticeEvent> outcomes) {
        List<NewEvent> events = IntStream.range(0, outcomes.size())
                .mapToObj(n -> event(id, n, outcomes.get(n)))
                .toList();
        return new Commit(id.value(), null, events);
    }

    private NewEvent event(CommandId id, int n, NoticeEvent outcome) {
        return new OwnEntries(codec)
                .entry(
                        id,
                        n == 0 ? id.value() : id.value() + "-" + n,
                        outcome,
                        log.lastSequence(outcome.subject().stream()).orElse(-1) + 1,
                        LocalDate.ofInstant(outcome.at(), Calendar.VIETNAM),
                        null);
    }

    /** Says nothing of the outcome, so that there is one. */
    private static String commitId(NoticeEvent outcome, long round) {
        return hashed(named(outcome) + "\n" + round);
    }

    private static String commitId(List<? extends NoticeEvent> outcomes) {
        return hashed(outcomes.stream().map(Notices::named).collect(Collectors.joining("\n\n")));
    }

    private static String named(NoticeEvent outcome) {
        Notice notice = outcome.notice();
        return String.join(
                "\n",
                notice.channel().name(),
                notice.through(),
                outcome.directiveId().value(),
                notice.positions().toString());
    }

    private static String hashed(String named) {
        return "notice-" + Hashed.id(named);
    }
}
