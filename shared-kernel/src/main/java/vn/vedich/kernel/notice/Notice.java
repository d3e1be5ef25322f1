package vn.vedich.kernel.notice;

import java.util.List;
import vn.vedich.kernel.id.Id;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.InvalidValue;
import vn.vedich.kernel.value.Text;

/**
 * What was sent to one addressee over one channel.
 *
 * @param addressee the unit whose address it is
 * @param through the id of the webhook or subscription that it was sent through, in the form of {@link Id}
 * @param to the address, which may name a person or be a secret
 * @param positions of the directive's changes in the log that it tells, in order, at least one
 * @param text as it was sent
 */
public record Notice(UnitId addressee, Channel channel, String through, Text to, List<Long> positions, ExactText text) {

    public Notice {
        through = Id.checked(through);
        positions = List.copyOf(positions);
        if (positions.isEmpty()) {
            throw new InvalidValue("a notice tells at least one change");
        }
    }
}
