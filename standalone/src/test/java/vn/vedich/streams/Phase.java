package vn.vedich.streams;

/** Under which circumstances commands are sent and listened to. */
enum Phase {
    PLAIN("nothing beside"),
    REBUILD("while the inbox is rebuilt"),
    KILL("`kill -9` amid the commands, started again"),
    WEBHOOKS("half of the webhooks bad"),
    AXON("Axon's subscription queries, in memory");

    final String title;

    Phase(String title) {
        this.title = title;
    }
}
