package vn.vedich.streams;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The deliveries of a webhook, as the system lists them. */
record Deliveries(List<JsonNode> all) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_ITEMS = 500;

    /** Reads the whole list, part by part. */
    static Deliveries listed(Api api, String webhook) throws IOException, InterruptedException {
        List<JsonNode> all = new ArrayList<>();
        String path = "/api/webhooks/" + webhook + "/deliveries?limit=" + MOST_ITEMS;
        JsonNode part = JSON.readTree(Api.body(api.get("leader", path)));
        part.path("items").forEach(all::add);
        while (part.path("next").isString()) {
            part = JSON.readTree(Api.body(
                    api.get("leader", path + "&cursor=" + part.path("next").asString())));
            part.path("items").forEach(all::add);
        }
        return new Deliveries(all);
    }

    long count(String status) {
        return all.stream()
                .filter(one -> one.path("status").asString().equals(status))
                .count();
    }

    /** How often they were tried. */
    long attempts() {
        return all.stream().mapToLong(one -> one.path("attempts").asLong()).sum();
    }

    /** Whether they are of these changes, given in the order of the log, and of no others. */
    boolean areOf(long[] positions) {
        return Arrays.equals(
                all.stream()
                        .mapToLong(one -> one.path("position").asLong())
                        .sorted()
                        .toArray(),
                positions);
    }
}
