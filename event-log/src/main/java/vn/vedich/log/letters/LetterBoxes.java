package vn.vedich.log.letters;

/** The letters of everybody who follows the log, each in a box of his own. */
public interface LetterBoxes extends AutoCloseable {

    /** @param name of who follows, such as that of a projection */
    LetterBox of(String name);

    @Override
    void close();
}
