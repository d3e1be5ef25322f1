package vn.vedich.standalone.district;

import java.util.Locale;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Names;

/** The departments of the district. */
enum Department {
    AGRICULTURE("Phòng Nông nghiệp và Phát triển nông thôn", "Division of Agriculture and Rural Development"),
    CULTURE("Phòng Văn hóa và Thông tin", "Division of Culture and Information"),
    EDUCATION("Phòng Giáo dục và Đào tạo", "Division of Education and Training"),
    ENVIRONMENT("Phòng Tài nguyên và Môi trường", "Division of Natural Resources and Environment"),
    FINANCE("Phòng Tài chính - Kế hoạch", "Division of Finance and Planning"),
    HEALTH("Phòng Y tế", "Division of Health"),
    HOME_AFFAIRS("Phòng Nội vụ", "Division of Home Affairs"),
    INFRASTRUCTURE("Phòng Kinh tế và Hạ tầng", "Division of Economy and Infrastructure"),
    INSPECTORATE("Thanh tra", "Inspectorate"),
    JUSTICE("Phòng Tư pháp", "Division of Justice"),
    LABOUR("Phòng Lao động - Thương binh và Xã hội", "Division of Labour, War Invalids and Social Affairs"),
    MILITARY("Ban Chỉ huy Quân sự", "Military Command"),
    POLICE("Công an", "Police");

    private final String vietnamese;
    private final String english;

    Department(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    UnitId unit() {
        return new UnitId("mau-" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    Names names() {
        return Names.of(vietnamese + " huyện Mường Mẫu (hư cấu)", "Mường Mẫu " + english + " (invented)");
    }

    Speaker head() {
        return new Speaker(unit(), "Trưởng phòng");
    }

    Speaker officer() {
        return new Speaker(unit(), "Chuyên viên");
    }
}
