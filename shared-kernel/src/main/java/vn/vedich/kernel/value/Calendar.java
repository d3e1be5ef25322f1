package vn.vedich.kernel.value;

import java.time.ZoneId;

/** The calendar that days are counted in. */
public final class Calendar {

    /** Days are days in Vietnam. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Calendar() {}
}
