package vn.vedich.streams;

import java.io.IOException;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A webhook of a department.
 *
 * @param since the position of its registration: it is told of what comes later
 */
record Webhook(String id, int department, long since, Endpoint endpoint) implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int IN_A_ROW = 4;

    /** The departments have them in turn, and half of them are called in vain. */
    static Webhook register(Api api, Load load, int number, int port) throws IOException, InterruptedException {
        int department = number % load.departments();
        String unit = Load.department(department);
        String id = unit + "." + (number / load.departments() + 1);
        String registered = Api.body(api.post(
                "leader",
                "/api/commands/RegisterWebhook",
                "application/json",
                "{\"webhookId\":\"%s\",\"unitId\":\"%s\",\"url\":\"%s\",\"withUnitsBelow\":false}"
                        .formatted(id, unit, Endpoint.url(number, port)),
                ""));
        Manner manner = isBad(number) ? BadManner.inTurn(among(number)) : new Taking(new Signed(secret(api, id)));
        return new Webhook(
                id,
                department,
                JSON.readTree(registered).path("position").asLong(),
                new Endpoint(number, port, manner));
    }

    /** Four in a row, and then four that are not: most directives are led by every fourth department. */
    private static boolean isBad(int number) {
        return number / IN_A_ROW % 2 == 1;
    }

    /** How many bad ones come before this bad one. */
    private static int among(int number) {
        return number / (2 * IN_A_ROW) * IN_A_ROW + number % IN_A_ROW;
    }

    private static String secret(Api api, String id) throws IOException, InterruptedException {
        JsonNode secret = JSON.readTree(Api.body(api.get("leader", "/api/webhooks/" + id + "/secret")));
        return secret.path("secret").asString();
    }

    Manner manner() {
        return endpoint.manner();
    }

    /** The changes that it is to be told of, in the order of the log. */
    long[] wanted(Commands commands) {
        return Arrays.stream(commands.positions(department))
                .filter(position -> position > since)
                .toArray();
    }

    /** Whether it has all that it would take. */
    boolean isServed(Commands commands) {
        return !(manner() instanceof Taking taking) || taking.count() >= wanted(commands).length;
    }

    @Override
    public void close() throws IOException {
        endpoint.close();
    }
}
