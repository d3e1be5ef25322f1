package vn.vedich.query.answer;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Keys are compared as text; they stand as their numbers do. */
class PlacingByNumbersTest {

    @Property
    void of_any_two_numbers(@ForAll long one, @ForAll long other) {
        int order = Long.compare(one, other);

        assertThat(Integer.signum(Cursor.leastFirst(one).compareTo(Cursor.leastFirst(other))))
                .isEqualTo(order);
        assertThat(Integer.signum(Cursor.greatestFirst(one).compareTo(Cursor.greatestFirst(other))))
                .isEqualTo(-order);
    }
}
