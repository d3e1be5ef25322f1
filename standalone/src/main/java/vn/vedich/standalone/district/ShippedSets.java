package vn.vedich.standalone.district;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.command.criteria.CriteriaCommand.AmendCriteriaSet;
import vn.vedich.command.criteria.CriteriaCommand.IssueCriteriaSet;

/** The criteria sets that are shipped as data. */
record ShippedSets(IssueCriteriaSet national, IssueCriteriaSet provincial, AmendCriteriaSet amendment) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ShippedSets read() {
        return new ShippedSets(
                read("ntm-2016", IssueCriteriaSet.class),
                read("quang-ninh-2016.v1", IssueCriteriaSet.class),
                read("quang-ninh-2016.v2", AmendCriteriaSet.class));
    }

    private static <T> T read(String name, Class<T> type) {
        String resource = "/criteria/" + name + ".json";
        try (InputStream in = Objects.requireNonNull(ShippedSets.class.getResourceAsStream(resource), resource)) {
            return Objects.requireNonNull(JSON.readValue(in, type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
