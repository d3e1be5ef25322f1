package vn.vedich.query.subscription;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.kernel.value.Text;

/**
 * Where a subscription leads. Whoever knows an address of a feed reads it.
 *
 * @param calendar where the calendar of a feed is read
 * @param changes where the changes of a feed are read
 * @param mail where a digest is sent to
 * @param end where a digest is ended without an account
 */
record AddressView(
        SubscriptionId id,
        @Nullable String calendar,
        @Nullable String changes,
        @Nullable Text mail,
        @Nullable String end) {}
