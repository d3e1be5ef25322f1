package vn.vedich.query.export.receipt;

import java.util.List;
import java.util.Set;

/**
 * Whether the same question at the same moment still comes to the same.
 *
 * @param differences where it does not, in the order of the document
 */
public record Verdict(Outcome outcome, List<Difference> differences) {

    public Verdict {
        differences = List.copyOf(differences);
    }

    /** What came of it. */
    public enum Outcome {
        /** The same bytes. */
        SAME,
        /** Other bytes, and for each difference something is known that makes it. */
        EXPLAINED,
        /** Something differs that nothing known accounts for. */
        ALTERED
    }

    /** What makes a difference. */
    public enum Cause {
        /** Texts were erased, and what said them says so now. */
        ERASURE,
        /** Events are read in a newer form. */
        FORMS,
        /** The same is said in other words. */
        WORDING,
        /** Other programs set the same content. */
        SETTING,
        /** The log ends before the position that the receipt names. */
        LOG_IS_SHORTER,
        /** Nothing that is known. */
        UNEXPLAINED
    }

    /**
     * One stretch that differs, and all that may have made it.
     *
     * @param lanes what of it differs; none when only the bytes do
     * @param firstRow from 1; 0 for what stands before the rows
     * @param positions of the events that it tells of; for an erasure, of those that lost a text
     * @param forms the kinds of events that are read otherwise
     */
    public record Difference(
            Set<Cause> causes, Set<Lane> lanes, long firstRow, long lastRow, List<Long> positions, List<String> forms) {

        public Difference {
            causes = Set.copyOf(causes);
            lanes = Set.copyOf(lanes);
            positions = List.copyOf(positions);
            forms = List.copyOf(forms);
        }
    }

    /** The verdict that these differences come to. */
    public static Verdict of(List<Difference> differences) {
        boolean explained = differences.stream().noneMatch(one -> isUnexplained(one.causes()));
        Outcome outcome = differences.isEmpty() ? Outcome.SAME : explained ? Outcome.EXPLAINED : Outcome.ALTERED;
        return new Verdict(outcome, differences);
    }

    private static boolean isUnexplained(Set<Cause> causes) {
        return causes.contains(Cause.UNEXPLAINED) || causes.contains(Cause.LOG_IS_SHORTER);
    }
}
