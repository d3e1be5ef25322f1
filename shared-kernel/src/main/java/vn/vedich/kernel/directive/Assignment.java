package vn.vedich.kernel.directive;

import java.util.List;
import vn.vedich.kernel.id.UnitId;

/** Whom a directive is given to: one unit leads (<i>chủ trì</i>), others cooperate (<i>phối hợp</i>). */
public record Assignment(UnitId lead, List<UnitId> cooperating) {

    public Assignment {
        cooperating = List.copyOf(cooperating);
    }
}
