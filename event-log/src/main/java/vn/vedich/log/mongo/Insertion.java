package vn.vedich.log.mongo;

/** What the store says became of a group that was to be inserted in order. */
sealed interface Insertion {

    /** All are in and durable on a majority. */
    record Done() implements Insertion {}

    /** One met a document that has its position, command, event id or place. How many came in before it has to be looked up. */
    record Taken() implements Insertion {}

    /** Nobody knows: none, some or all are in, will be, or will be lost again. */
    record Unknown(StoreFailed cause) implements Insertion {}
}
