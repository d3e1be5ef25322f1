package vn.vedich.streams;

import java.io.IOException;

/** What goes on while commands are sent and listened to. */
@FunctionalInterface
interface Beside extends AutoCloseable {

    Beside NOTHING = () -> {};

    /** Before the first command. */
    default void begin() throws IOException, InterruptedException {}

    /** Once, amid the commands. */
    void amid() throws IOException, InterruptedException;

    /** After everybody who listens has heard everything, or had the time to. */
    default void end(Commands commands) throws IOException, InterruptedException {}

    @Override
    default void close() {}
}
