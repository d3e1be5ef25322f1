package vn.vedich.standalone.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import vn.vedich.standalone.district.DistrictYear;

/** The records of one start: the demonstration's, then those that {@code load <file or district-2019> …} names. */
record Records(List<Resource> files) {

    private static final String LOAD = "load";

    Records {
        files = List.copyOf(files);
    }

    static Records of(DemoProperties demo, ApplicationArguments arguments) {
        return new Records(
                Stream.concat(Optional.ofNullable(demo.record()).stream(), named(arguments.getNonOptionArgs()))
                        .toList());
    }

    private static Stream<Resource> named(List<String> words) {
        return words.isEmpty() || !words.getFirst().equals(LOAD)
                ? Stream.of()
                : words.stream().skip(1).map(Records::named);
    }

    private static Resource named(String word) {
        return word.equals(DistrictYear.NAME) ? new DistrictYearRecord() : new FileSystemResource(word);
    }
}
