package vn.vedich.command.loading;

/** What became of one command of a record file. */
public sealed interface Outcome {

    record Accepted(long position) implements Outcome {}

    /** The same command had been accepted before. */
    record AlreadyThere(long position) implements Outcome {}

    record NothingToDo() implements Outcome {}

    /** @param reason one sentence, in the language of who loads */
    record Refused(String reason) implements Outcome {}
}
