package vn.vedich.bundle;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.judgement.HeldTo;
import vn.vedich.kernel.judgement.Tally;
import vn.vedich.kernel.value.InvalidValue;
import vn.vedich.proof.CanonicalJson;
import vn.vedich.proof.UnacceptableJson;

/**
 * How the unit stands.
 *
 * @param criteria met, out of all
 * @param indicators met, out of those that apply
 * @param judgedBy null when no set judges the unit
 */
public record Figures(
        Tally criteria, Tally indicators, @Nullable Rules judgedBy) {

    /** A set, and the version of it that the unit is held to. */
    public record Rules(CriteriaSetId criteriaSet, int version) {}

    /** Of a unit that no set judges. */
    public static Figures none() {
        return new Figures(new Tally(0, 0), new Tally(0, 0), null);
    }

    /** Of a unit that is held to this. */
    public static Figures of(HeldTo held) {
        var standings = held.judgement().criteria();
        return new Figures(
                Tally.criteria(standings),
                Tally.indicators(standings),
                new Rules(held.set(), held.version().number()));
    }

    /** Canonical JSON. */
    public String json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        put(json.putObject("criteria"), criteria);
        put(json.putObject("indicators"), indicators);
        if (judgedBy != null) {
            json.putObject("judgedBy")
                    .put("criteriaSet", judgedBy.criteriaSet.value())
                    .put("version", judgedBy.version);
        }
        return CanonicalJson.write(json);
    }

    private static void put(ObjectNode json, Tally tally) {
        json.put("met", tally.met()).put("total", tally.total());
    }

    /** @throws UnacceptableBundle when it is not, to the byte, what {@link #json} makes of figures */
    public static Figures parse(String text) {
        try {
            JsonNode json = CanonicalJson.parse(text);
            Figures figures = new Figures(
                    tally(json.path("criteria")), tally(json.path("indicators")), rules(json.path("judgedBy")));
            if (figures.json().equals(text)) {
                return figures;
            }
        } catch (UnacceptableJson | InvalidValue e) {
            throw new UnacceptableBundle("the answer is not in its form", e);
        }
        throw new UnacceptableBundle("the answer is not in its form");
    }

    private static Tally tally(JsonNode json) {
        return new Tally(json.path("met").asInt(-1), json.path("total").asInt(-1));
    }

    private static @Nullable Rules rules(JsonNode json) {
        return json.isMissingNode()
                ? null
                : new Rules(
                        new CriteriaSetId(json.path("criteriaSet").asString("")),
                        json.path("version").asInt(-1));
    }

    /** For people: {@code 12/20 criteria, 37/53 indicators}. */
    @Override
    public String toString() {
        return criteria + " criteria, " + indicators + " indicators";
    }
}
