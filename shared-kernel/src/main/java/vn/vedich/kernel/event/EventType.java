package vn.vedich.kernel.event;

/**
 * The stored name and revision of an event: {@code context.EventName} and 1, 2, …; never a Java class name
 * (architecture, decision 1).
 */
public record EventType(Class<? extends Event> type, String name, int revision) {}
