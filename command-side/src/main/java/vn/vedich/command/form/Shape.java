package vn.vedich.command.form;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;

/** The form of a value in JSON. */
sealed interface Shape {

    /** An object that is the record of these components. */
    record Fields(Class<?> record, List<Component> components) implements Shape {}

    /** An object that says by a property which of several records it is. */
    record Choice(Class<?> type, String property, Map<String, Class<?>> options) implements Shape {}

    record Many(Type of) implements Shape {}

    /** One of these words. */
    record Words(Class<?> type, Map<String, Object> constants) implements Shape {}

    record Flag() implements Shape {}

    record Whole() implements Shape {}

    /** A whole number beyond those of {@code int}, which its class reads: an amount of money, or a {@code long} itself. */
    record Amount(Class<?> type) implements Shape {}

    record Day() implements Shape {}

    /** Any other value, written as a string that its class reads. */
    record Written(Class<?> type) implements Shape {}

    /** One component of a record. A list that is not required is empty where it is missing, anything else is null. */
    record Component(String name, Type type, boolean required) {}
}
