package vn.vedich.streams;

import java.io.IOException;
import java.util.Map;

/** What commands are sent to and listened to. */
interface Contestant extends AutoCloseable {

    String name();

    ServerProcess server();

    /** Departments and all else that commands name are there by now. */
    void prepare(Load load) throws IOException, InterruptedException;

    String streamOf(int department);

    /** Sends a command until it has an answer; the position of what it made. */
    long send(int command, Load load) throws InterruptedException;

    /** Something that goes on while commands are sent, such as a rebuild; says what it was. */
    String doBeside(String what) throws IOException, InterruptedException;

    /** Figures of its own that belong beside the measured ones. */
    Map<String, String> figures();

    @Override
    void close();
}
