package vn.vedich.standalone.district;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.id.UnitId;

/** One of the communes of the district; half of them are especially difficult ones. */
record Commune(int number) {

    static final int MANY = 8;

    private static final int VILLAGES = 3;

    static List<Commune> all() {
        return IntStream.rangeClosed(1, MANY).mapToObj(Commune::new).toList();
    }

    UnitId unit() {
        return new UnitId(id());
    }

    UnitId village(int of) {
        return new UnitId(id() + "-thon-" + of);
    }

    Stream<UnitId> villages() {
        return IntStream.rangeClosed(1, VILLAGES).mapToObj(this::village);
    }

    EnrolmentId enrolment() {
        return new EnrolmentId(id() + "-ntm");
    }

    AssessmentId assessment() {
        return new AssessmentId(id() + "-2019");
    }

    boolean isEspeciallyDifficult() {
        return number % 2 == 0;
    }

    ProfileId profile() {
        return new ProfileId(isEspeciallyDifficult() ? "northern-mountains" : "general");
    }

    Speaker chairman() {
        return new Speaker(unit(), "Chủ tịch Ủy ban nhân dân xã");
    }

    Speaker officer(String field) {
        return new Speaker(unit(), "Công chức " + field + " xã");
    }

    /** What its own ids begin with. */
    String id() {
        return "mau-" + number;
    }
}
