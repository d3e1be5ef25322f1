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
 * @param through the last position that counts; less of the log counts where no checkpoint covers that much
 */
record BundleQuery(
        UnitId unit,
        @Nullable CriteriaSetId criteriaSet,
        @Nullable LocalDate day,
        long through) {}
