package vn.vedich.verifier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IdSetTest {

    @Property
    void a_number_is_new_only_once(@ForAll List<Long> numbers) {
        IdSet set = new IdSet();
        Set<Long> model = new HashSet<>();
        numbers.forEach(number -> assertThat(set.add(number)).isEqualTo(model.add(number)));
        numbers.forEach(number -> assertThat(set.add(number)).isFalse());
    }

    @Test
    void it_grows() {
        IdSet set = new IdSet();
        new Random(1)
                .longs(100_000)
                .distinct()
                .forEach(number -> assertThat(set.add(number)).isTrue());
        new Random(1)
                .longs(100_000)
                .forEach(number -> assertThat(set.add(number)).isFalse());
        assertThat(set.add(0)).isTrue();
        assertThat(set.add(0)).isFalse();
    }
}
