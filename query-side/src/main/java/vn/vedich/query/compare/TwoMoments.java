package vn.vedich.query.compare;

import java.util.List;
import vn.vedich.query.answer.BadParameter;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.moment.Moment;

/** What is compared: what was before with what is after. */
public record TwoMoments(Moment before, Moment after) {

    /** @throws BadParameter when there are not two of them */
    public static TwoMoments of(List<Moment> asked) {
        if (asked.size() != 2) {
            throw new BadParameter("knownAt", BadParameter.Form.TWO_MOMENTS);
        }
        return new TwoMoments(asked.getFirst(), asked.getLast());
    }

    /** Entries are told as the one of the two knows them that knows more. */
    public Knowledge later() {
        Knowledge one = before.known();
        Knowledge other = after.known();
        return one instanceof Knowledge.Then first
                        && other instanceof Knowledge.Then second
                        && first.through() <= second.through()
                ? other
                : one instanceof Knowledge.Now ? one : other instanceof Knowledge.Now ? other : one;
    }
}
