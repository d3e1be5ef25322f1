package vn.vedich.platform.contract;

import java.time.LocalDate;
import java.util.Set;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.Attribution;
import vn.vedich.kernel.provenance.Authority;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.value.Text;

/** A provenance with every field that it can have. */
final class SampleProvenance {

    private SampleProvenance() {}

    static Provenance full() {
        return new Provenance(
                new EnteredBy(Text.of("operator"), Set.of(Role.OPERATOR), new UnitId("dam-ha")),
                new Attribution(new UnitId("quang-lam"), Text.of("Chủ tịch UBND xã"), Text.of("Báo cáo số 12")),
                new Authority(
                        Text.of("Quyết định"),
                        Text.of("1572/QĐ-UBND"),
                        LocalDate.of(2019, 4, 17),
                        Text.of("UBND tỉnh Quảng Ninh")),
                Text.of("Ghi nhầm"),
                Source.ILLUSTRATIVE,
                new CommandId("ql2019-0001"),
                new CommandId("ql2019-0001"),
                new CommandId("ql2019-0001"),
                new EntryId("0123456789abcdef0123456789abcdef-0"));
    }
}
