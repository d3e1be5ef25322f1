package vn.vedich.log.letters;

class SqliteLetterBoxesTest extends LetterBoxContract {

    @Override
    protected LetterBoxes open() {
        return SqliteLetterBoxes.open(folder.resolve("dead-letters.sqlite"));
    }
}
