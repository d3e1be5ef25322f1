package vn.vedich.command.form;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.value.InvalidValue;

/** Makes a record of its bound components. */
final class Construction {

    private Construction() {}

    static @Nullable Object of(Shape.Fields fields, List<@Nullable Object> values, Misfits misfits, Path at) {
        try {
            Class<?>[] types = Arrays.stream(fields.record().getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return fields.record().getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidValue invalid) {
                misfits.add(at, invalid);
                return null;
            }
            throw new IllegalStateException("can't make a " + fields.record().getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("can't make a " + fields.record().getName(), e);
        }
    }
}
