package vn.vedich.verifier.check;

/** Something that must hold of each event, given those before it. */
interface OrderCheck {

    /** Takes the next event. */
    void add(CheckedEvent event) throws NotInOrder;
}
