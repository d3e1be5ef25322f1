package vn.vedich.standalone.demo;

import java.util.List;

/** Where to look next, ready to paste. */
final class Curl {

    private Curl() {}

    static List<String> lines(String address, String commune) {
        return List.of(
                "curl -su leader:demo '" + address + "/api/communes/" + commune + "/scorecard'",
                "curl -su leader:demo '" + address + "/api/matrix?unit=dam-ha&criteriaSet=quang-ninh-2016'",
                "curl -su auditor:demo '" + address + "/api/communes/" + commune + "/timeline?order=position'",
                "curl -su leader:demo '" + address + "/api/projects?unit=" + commune + "'",
                "curl -su leader:demo '" + address + "/api/directives?unit=" + commune + "'",
                "curl -su dept.infrastructure:demo '" + address + "/api/departments/infrastructure/directives'",
                "curl -su leader:demo '" + address + "/api/requests?unit=" + commune + "'",
                "curl -su leader:demo '" + address + "/api/sessions'",
                "curl -su auditor:demo '" + address + "/api/events?from=0&limit=5'",
                "curl -su analyst:demo '" + address + "/api/communes?q=quang%20lam'",
                "curl -su leader:demo '" + address + "/api/commands'",
                "curl -s '" + address + "/audit/checkpoint'",
                "curl -su auditor:demo '" + address + "/audit/proof/inclusion?position=0'");
    }
}
