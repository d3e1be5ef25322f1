package vn.vedich.command.form;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.Id;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Text;

/** How values that are written as strings look. */
final class WrittenForms {

    private WrittenForms() {}

    static ObjectNode schema(Class<?> type) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "string");
        if (Id.class.isAssignableFrom(type)) {
            return schema.put("pattern", "^" + Id.FORM + "$");
        }
        if (type == Text.class) {
            return schema.put("minLength", 1).put("maxLength", Text.LONGEST);
        }
        if (type == Decimal.class) {
            return schema.put("pattern", "^-?[0-9]{1,18}(\\.[0-9]{1,10})?$");
        }
        if (type == DayOrMonth.class) {
            return schema.put("pattern", "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$");
        }
        return type == EntryId.class ? schema.put("maxLength", 200) : schema;
    }
}
