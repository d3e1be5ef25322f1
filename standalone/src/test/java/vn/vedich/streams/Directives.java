package vn.vedich.streams;

/** Of four commands one issues a directive, and the others amend one that was issued a while before. */
final class Directives {

    private static final int BEFORE = 100;

    private Directives() {}

    static boolean isIssued(int command) {
        return command % 4 == 0 || command < BEFORE + 4;
    }

    /** The number of the command that issued the directive which this command is about. */
    static int of(int command) {
        return isIssued(command) ? command : command - BEFORE - command % 4;
    }
}
