package vn.vedich.log.sqlite;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Stands between a caller and what it calls. */
final class InTheWay {

    private InTheWay() {}

    /** What is done in the place of a call. */
    interface Calls {
        Object call(Method method, Object[] arguments) throws Throwable;
    }

    static <T> T of(Class<T> type, T target, Calls calls) {
        return type.cast(Proxy.newProxyInstance(
                target.getClass().getClassLoader(),
                new Class<?>[] {type},
                (_, method, arguments) -> calls.call(method, arguments)));
    }

    /** The call itself, with its own failure. */
    static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
