package vn.vedich.verifier.check;

/**
 * No id occurs twice. Ids are told apart by 64 bits of their SHA-256: among ten million different ones two are taken for
 * the same with a probability of about 1 in 400,000.
 */
final class UniqueIds implements OrderCheck {

    private final IdSet seen = new IdSet();

    @Override
    public void add(CheckedEvent event) throws NotInOrder {
        if (!seen.add(event.idHash())) {
            throw new NotInOrder("its id is that of an event before it");
        }
    }
}
