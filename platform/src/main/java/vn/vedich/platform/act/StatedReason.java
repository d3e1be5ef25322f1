package vn.vedich.platform.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.value.InvalidValue;
import vn.vedich.kernel.value.Text;
import vn.vedich.platform.problem.InvalidValues;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemFound.Field;
import vn.vedich.platform.problem.Sentence;

/** The reason that an act must have. */
public final class StatedReason {

    private StatedReason() {}

    /**
     * The reason that was given in the field {@code reason}.
     *
     * @param missing what is said where none was given
     * @throws ProblemFound when there is none, or it is no text
     */
    public static Text of(@Nullable String given, Sentence missing) {
        if (given == null) {
            throw misfit(missing);
        }
        try {
            return Text.of(given);
        } catch (InvalidValue e) {
            throw misfit(InvalidValues.sentence(e));
        }
    }

    private static ProblemFound misfit(Sentence why) {
        return ProblemFound.doesNotFit(List.of(new Field("reason", why)));
    }
}
