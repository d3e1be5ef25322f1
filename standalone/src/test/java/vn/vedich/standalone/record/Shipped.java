package vn.vedich.standalone.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.command.criteria.CriteriaCommand.AmendCriteriaSet;
import vn.vedich.command.criteria.CriteriaCommand.IssueCriteriaSet;

/** The data that the standalone ships, read without mercy for what it does not know. */
final class Shipped {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Shipped() {}

    static List<String> recordLines() {
        return text("/records/quang-lam-2019.jsonl").lines().toList();
    }

    static IssueCriteriaSet national() {
        return JSON.readValue(text("/criteria/ntm-2016.json"), IssueCriteriaSet.class);
    }

    static IssueCriteriaSet provincial() {
        return JSON.readValue(text("/criteria/quang-ninh-2016.v1.json"), IssueCriteriaSet.class);
    }

    static AmendCriteriaSet amendment() {
        return JSON.readValue(text("/criteria/quang-ninh-2016.v2.json"), AmendCriteriaSet.class);
    }

    static JsonNode criteria(String file) {
        return JSON.readTree(text("/criteria/" + file));
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Shipped.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
