package vn.vedich.query.export;

import java.util.List;
import java.util.Set;
import vn.vedich.query.export.table.Table;

/** A question whose answer can be exported. The package that answers it puts it into a table. */
public interface Exportable {

    /** Its addresses behind {@code /api/}, such as {@code communes/{id}/timeline}. */
    List<String> addresses();

    /** The parameters that it takes, beside the moment and what says how it is exported. */
    Set<String> parameters();

    /** Whether it is judged for a day, which is today where none was named. */
    default boolean isJudgedForADay() {
        return true;
    }

    /** Whether it is about two moments, the earlier named first: what is otherwise at the later one. */
    default boolean comparesTwoMoments() {
        return false;
    }

    /** The projections that it is answered from. */
    List<String> projections();

    /**
     * The answer. The first rows are read now, so that whatever refuses the question does so before anything is written.
     *
     * @throws RuntimeException as the question itself refuses
     */
    Table table(Asked asked);
}
