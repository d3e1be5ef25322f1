package vn.vedich.bundle.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.kernel.value.Text;
import vn.vedich.proof.form.ErasableType;
import vn.vedich.proof.form.ExactForm;

/** How the kernel's events and their provenance are written: what is unknown is left out, every text is erasable. */
public final class KernelJson {

    private static final ExactForm FORM =
            new ExactForm(List.of(new ErasableType<>(Text.class, Text::value, Text::new)));

    private KernelJson() {}

    /** Has a mapper write and read this form. */
    public static void applyTo(JsonMapper.Builder mapper) {
        FORM.applyTo(mapper);
        mapper.changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
    }
}
