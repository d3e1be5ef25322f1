package vn.vedich.log.mongo;

import org.junit.jupiter.api.AfterEach;
import vn.vedich.log.letters.LetterBoxContract;
import vn.vedich.log.letters.LetterBoxes;
import vn.vedich.log.letters.MongoLetterBoxes;

class MongoLetterBoxesTest extends LetterBoxContract {

    private final MongoHome home = new MongoHome();

    @AfterEach
    void drop() {
        home.close();
    }

    @Override
    protected LetterBoxes open() {
        return new MongoLetterBoxes(home.database());
    }
}
