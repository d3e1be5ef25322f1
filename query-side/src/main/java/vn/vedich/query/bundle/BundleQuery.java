package vn.vedich.query.bundle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.UnitId;

/**
 * What a bundle is asked for.
 *
 * @param criteriaSet null for the one that the unit is held to
 * @param day null for today
 * @param through the last position that counts; less of the log counts where the checkpoint does not cover that much
 * @param covered a position that the checkpoint must cover; -1 for whatever it covers
 * @param reportedBy null, or the day by which entries must have reached the authority on paper
 * @param witnesses null, or how many witnesses must have cosigned the checkpoint, as it was sent
 */
record BundleQuery(
        UnitId unit,
        @Nullable CriteriaSetId criteriaSet,
        @Nullable LocalDate day,
        long through,
        long covered,
        @Nullable LocalDate reportedBy,
        @Nullable String witnesses) {}
