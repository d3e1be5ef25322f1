package vn.vedich.benchmark;

/** A store of events under its own way of appending and reading. */
interface Contestant extends AutoCloseable {

    String name();

    /** Durable on return, as far as the storage is. Called by many threads. */
    void append(Sample sample);

    /** Reads everything there is, payloads as objects where the contestant has objects; how many events. */
    long readAll();

    @Override
    void close();
}
