package vn.vedich.standalone.district;

import java.util.Map;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.IndicatorId;

/** Which department answers for what, and which officer of a commune counts it. */
final class Answering {

    private static final Map<Integer, Department> BY_CRITERION = Map.ofEntries(
            Map.entry(1, Department.INFRASTRUCTURE),
            Map.entry(2, Department.INFRASTRUCTURE),
            Map.entry(3, Department.AGRICULTURE),
            Map.entry(4, Department.INFRASTRUCTURE),
            Map.entry(5, Department.EDUCATION),
            Map.entry(6, Department.CULTURE),
            Map.entry(7, Department.FINANCE),
            Map.entry(8, Department.CULTURE),
            Map.entry(9, Department.INFRASTRUCTURE),
            Map.entry(10, Department.FINANCE),
            Map.entry(11, Department.LABOUR),
            Map.entry(12, Department.LABOUR),
            Map.entry(13, Department.AGRICULTURE),
            Map.entry(14, Department.EDUCATION),
            Map.entry(15, Department.HEALTH),
            Map.entry(16, Department.CULTURE),
            Map.entry(17, Department.ENVIRONMENT),
            Map.entry(18, Department.HOME_AFFAIRS),
            Map.entry(19, Department.MILITARY),
            Map.entry(20, Department.AGRICULTURE));

    private static final Map<IndicatorId, Department> EXCEPTIONS = Map.of(
            new IndicatorId("qn-18.5"), Department.JUSTICE,
            new IndicatorId("qn-18.1"), Department.INSPECTORATE,
            new IndicatorId("qn-19.2"), Department.POLICE);

    private Answering() {}

    static Department forIndicator(IndicatorId indicator) {
        return EXCEPTIONS.getOrDefault(indicator, forCriterion(indicator.value().split("\\.", 2)[0]));
    }

    static Department forCriterion(CriterionId criterion) {
        return forCriterion(criterion.value());
    }

    static String officersField(Department department) {
        return switch (department) {
            case AGRICULTURE, ENVIRONMENT, INFRASTRUCTURE -> "Địa chính - Nông nghiệp - Xây dựng và Môi trường";
            case CULTURE, EDUCATION, HEALTH, LABOUR -> "Văn hóa - Xã hội";
            case FINANCE -> "Tài chính - Kế toán";
            case HOME_AFFAIRS, INSPECTORATE -> "Văn phòng - Thống kê";
            case JUSTICE -> "Tư pháp - Hộ tịch";
            case MILITARY -> "Chỉ huy trưởng Quân sự";
            case POLICE -> "Trưởng Công an";
        };
    }

    private static Department forCriterion(String criterion) {
        int number = Integer.parseInt(criterion.substring(criterion.indexOf('-') + 1));
        Department answering = BY_CRITERION.get(number);
        if (answering == null) {
            throw new IllegalArgumentException("nobody answers for " + criterion);
        }
        return answering;
    }
}
