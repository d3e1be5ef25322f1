package vn.vedich.log.home;

import vn.vedich.log.Appended;

/** What became of one commit of a group, told to its caller once the group is durable. */
public sealed interface Outcome {

    record Done(Appended appended) implements Outcome {}

    record NotDone(RuntimeException reason) implements Outcome {}
}
