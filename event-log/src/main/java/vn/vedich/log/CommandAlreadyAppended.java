package vn.vedich.log;

/** The command's events are in the log already: {@link EventLog#commit} has its first outcome. */
public final class CommandAlreadyAppended extends AppendRefused {

    private static final long serialVersionUID = 1L;

    private final String commandId;
    private final long firstPosition;

    public CommandAlreadyAppended(String commandId, long firstPosition) {
        super("command " + commandId + " was appended from position " + firstPosition + " on", null);
        this.commandId = commandId;
        this.firstPosition = firstPosition;
    }

    public String commandId() {
        return commandId;
    }

    /** The position of the first event that this command appended. */
    public long firstPosition() {
        return firstPosition;
    }
}
