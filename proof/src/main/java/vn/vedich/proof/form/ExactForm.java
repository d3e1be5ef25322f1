package vn.vedich.proof.form;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * How stored values are written and read. Strict: a property that the class does not know is refused when reading, since a
 * change of form is a new revision. Decimals are written as strings.
 *
 * @param erasables classes of values whose text can be erased
 */
public record ExactForm(List<ErasableType<?>> erasables) {

    public ExactForm {
        erasables = List.copyOf(erasables);
    }

    /** Has a mapper write and read this form. */
    public void applyTo(JsonMapper.Builder mapper) {
        if (!erasables.isEmpty()) {
            SimpleModule module = new SimpleModule("erasable values");
            erasables.forEach(erasable -> erasable.addTo(module));
            mapper.addModule(module);
        }
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .withConfigOverride(
                        BigDecimal.class,
                        override -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)));
    }
}
