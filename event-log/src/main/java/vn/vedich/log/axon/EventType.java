package vn.vedich.log.axon;

/**
 * How a class of events is named in the log.
 *
 * @param type the class as the program knows it today
 * @param name stable, such as {@code assessment.CriterionMet}
 * @param revision of the JSON form that the class has today, from 1
 */
public record EventType(Class<?> type, String name, int revision) {}
