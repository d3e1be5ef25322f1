package vn.vedich.streams;

import java.io.IOException;

/** What commands are sent to and listened to. */
interface Contestant extends AutoCloseable {

    String name();

    ServerProcess server();

    /** Departments and all else that commands name are there by now. */
    void prepare(Load load) throws IOException, InterruptedException;

    String streamOf(int department);

    /** Sends a command until it has an answer; the position of what it made. */
    long send(int command, Load load) throws InterruptedException;

    @Override
    void close();
}
