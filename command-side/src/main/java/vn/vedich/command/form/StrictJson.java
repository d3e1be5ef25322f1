package vn.vedich.command.form;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemKind;

/** Reads what a client sent: one JSON value in UTF-8, nothing after it, no key twice, not too deep. */
public final class StrictJson {

    private static final int DEEPEST = 40;
    private static final int LONGEST_NUMBER = 100;

    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /** @throws ProblemFound when it is not that */
    public static JsonNode read(byte[] sent) {
        try {
            JsonNode node = STRICT.readTree(text(sent));
            if (node == null || node.isMissingNode()) {
                throw ProblemFound.of(ProblemKind.MALFORMED);
            }
            return node;
        } catch (JacksonException | CharacterCodingException e) {
            throw ProblemFound.of(ProblemKind.MALFORMED);
        }
    }

    private static String text(byte[] sent) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sent)).toString();
    }
}
