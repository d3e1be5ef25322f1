package vn.vedich.command.loading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.kernel.value.InvalidValue;

/** Reads a record file line by line, however long the file is. */
final class RecordLines {

    /** The longest line, in bytes. */
    static final int LONGEST = 1 << 20;

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final InputStream file;
    private long number;

    RecordLines(InputStream file) {
        this.file = file;
    }

    /** A line as it stands in the file; the bytes are null when it is too long to be read. */
    record Raw(long number, byte @Nullable [] bytes) {}

    /** The next line that is not blank; empty at the end. */
    Optional<Raw> next() throws IOException {
        while (true) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int last = readInto(line);
            if (last < 0 && line.size() == 0) {
                return Optional.empty();
            }
            number++;
            if (line.size() > LONGEST) {
                return Optional.of(new Raw(number, null));
            }
            if (!line.toString(StandardCharsets.UTF_8).isBlank()) {
                return Optional.of(new Raw(number, line.toByteArray()));
            }
        }
    }

    /** @throws InvalidValue when the line is not one of a record file */
    static RecordLine parse(byte[] line) {
        try {
            RecordLine read = STRICT.readValue(line, RecordLine.class);
            if (read == null) {
                throw ofAnotherForm();
            }
            return read;
        } catch (JacksonException e) {
            throw e.getCause() instanceof InvalidValue invalid ? invalid : ofAnotherForm();
        }
    }

    private static InvalidValue ofAnotherForm() {
        return new InvalidValue(
                "not a line of the form {\"id\":…,\"command\":…,\"body\":{…}}, with the content of evidence in base64"
                        + " or none");
    }

    private int readInto(ByteArrayOutputStream line) throws IOException {
        int next = file.read();
        while (next >= 0 && next != '\n') {
            if (line.size() <= LONGEST) {
                line.write(next);
            }
            next = file.read();
        }
        return next;
    }
}
