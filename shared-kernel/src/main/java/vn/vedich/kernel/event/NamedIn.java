package vn.vedich.kernel.event;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.vedich.kernel.id.Id;
import vn.vedich.kernel.id.SubjectId;

/** The subjects that an event names, wherever in it; events are records of records, so that none can be forgotten. */
public final class NamedIn {

    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> form) {
            return Stream.of(form.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private NamedIn() {}

    public static Stream<SubjectId> event(Event event) {
        return value(event);
    }

    private static Stream<SubjectId> value(Object value) {
        return switch (value) {
            case SubjectId id -> Stream.of(id);
            case Id other -> Stream.empty();
            case Collection<?> several -> several.stream().flatMap(NamedIn::value);
            case Record record -> COMPONENTS.get(record.getClass()).stream().flatMap(one -> of(record, one));
            default -> Stream.empty();
        };
    }

    private static Stream<SubjectId> of(Record record, Method component) {
        try {
            return Stream.ofNullable(component.invoke(record)).flatMap(NamedIn::value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("can't read " + component, e);
        }
    }
}
