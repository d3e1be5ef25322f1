package vn.vedich.query.units;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.criteria.Decision;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.id.ProgrammeId;
import vn.vedich.kernel.id.ProgrammeStatus;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Years;

/** A commune and the rules in force for it on a day. */
public record CommuneView(LocalDate asOf, UnitView unit, List<Enrolled> enrolments) {

    public CommuneView {
        enrolments = List.copyOf(enrolments);
    }

    /**
     * The commune in one programme.
     *
     * @param criteriaSet the set and version adopted; null while none is
     * @param profile the threshold profile assigned; null while none is
     * @param statuses how it stands in other programmes whose rules bear on this one
     */
    public record Enrolled(
            EnrolmentId id,
            ProgrammeId programme,
            Years period,
            LocalDate from,
            @Nullable Adopted criteriaSet,
            @Nullable Assigned profile,
            List<Status> statuses,
            @Nullable UnitId supportUnit) {

        public Enrolled {
            statuses = List.copyOf(statuses);
        }
    }

    /** The version of a set that the commune is measured by, and every version that the set has. */
    public record Adopted(
            CriteriaSetId id, @Nullable Names names, int version, LocalDate from, List<VersionInForce> versions) {

        public Adopted {
            versions = List.copyOf(versions);
        }
    }

    /** A version of a set, by its decision. */
    public record VersionInForce(int number, Decision decision, boolean inForce) {}

    /** A threshold profile, from a day on. */
    public record Assigned(ProfileId id, @Nullable Names names, LocalDate from) {}

    /** How the commune stands in another programme, from a day on. */
    public record Status(ProgrammeId programme, ProgrammeStatus status, LocalDate from) {}
}
