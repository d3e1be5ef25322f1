package vn.vedich.standalone.district;

import java.time.LocalDate;
import java.util.List;
import vn.vedich.command.subscription.SubscriptionCommand.EndDigest;
import vn.vedich.command.subscription.SubscriptionCommand.OpenFeed;
import vn.vedich.command.subscription.SubscriptionCommand.RevokeFeed;
import vn.vedich.command.subscription.SubscriptionCommand.SubscribeToDigest;
import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.kernel.subscription.Language;
import vn.vedich.kernel.subscription.Rhythm;
import vn.vedich.kernel.value.Text;

/** Every department opens a feed; some have digests sent, to addresses that nobody has. */
final class Subscriptions {

    private static final String NOWHERE = "@muong-mau.example";

    private final Chapter chapter;

    Subscriptions(Diary diary) {
        this.chapter = diary.chapter("subscriptions");
    }

    void tell() {
        LocalDate opened = Workdays.in(2, 3);
        LocalDate later = Workdays.in(6, 3);
        List.of(Department.values()).forEach(department -> {
            chapter.say(department.officer().on(opened), open(department, "calendar"));
            if (department.ordinal() % 3 == 0) {
                chapter.say(department.officer().on(opened), subscribe(department, Rhythm.DAILY));
            }
        });
        chapter.say(
                Department.FINANCE.officer().on(later).because("Địa chỉ bị lộ (the address became known)."),
                new RevokeFeed(id(Department.FINANCE, "calendar")));
        chapter.sayInVain(
                "SubscriptionOver", Department.FINANCE.officer().on(later), open(Department.FINANCE, "calendar"));
        chapter.say(Department.FINANCE.officer().on(later), open(Department.FINANCE, "calendar-2"));
        chapter.say(Department.AGRICULTURE.officer().on(later), new EndDigest(id(Department.AGRICULTURE, "digest")));
    }

    private static OpenFeed open(Department department, String what) {
        return new OpenFeed(id(department, what), department.unit(), Language.VIETNAMESE);
    }

    private static SubscribeToDigest subscribe(Department department, Rhythm rhythm) {
        return new SubscribeToDigest(
                id(department, "digest"),
                department.unit(),
                Text.of(department.unit().value() + NOWHERE),
                rhythm,
                Language.VIETNAMESE);
    }

    private static SubscriptionId id(Department department, String what) {
        return new SubscriptionId(department.unit().value() + "-" + what);
    }
}
