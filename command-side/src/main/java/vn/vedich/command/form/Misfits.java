package vn.vedich.command.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.vedich.kernel.value.InvalidValue;
import vn.vedich.platform.problem.InvalidValues;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemFound.Field;
import vn.vedich.platform.problem.Sentence;
import vn.vedich.platform.problem.Sentences;

/** Gathers what does not fit while a body is bound; tells at most {@value #MOST}. */
final class Misfits {

    static final int MOST = 100;

    private static final Sentences BOOK = new Sentences("vn.vedich.command.form.misfits");

    private final List<Field> found = new ArrayList<>();

    void add(Path path, String key, Map<String, ?> values) {
        add(path, BOOK.of(key, values));
    }

    void add(Path path, String key) {
        add(path, key, Map.of());
    }

    void add(Path path, InvalidValue invalid) {
        add(path, InvalidValues.sentence(invalid));
    }

    int count() {
        return found.size();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw ProblemFound.doesNotFit(found.stream().limit(MOST).toList());
        }
    }

    private void add(Path path, Sentence why) {
        found.add(new Field(path.text(), why));
    }
}
