package vn.vedich.proof;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Writes one JSON value as RFC 8785 section 3.2 prescribes. */
final class CanonicalWriter {

    private static final long MAX_EXACT = (1L << 53) - 1;

    private final StringBuilder out;

    CanonicalWriter(StringBuilder out) {
        this.out = out;
    }

    void write(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> writeObject(node);
            case ARRAY -> writeArray(node);
            case STRING -> writeString(node.stringValue());
            case NUMBER -> writeNumber(node);
            case BOOLEAN -> out.append(node.booleanValue());
            case NULL -> out.append("null");
            case BINARY, MISSING, POJO -> throw new UnacceptableJson("not a JSON value: " + node.getNodeType());
        }
    }

    private void writeObject(JsonNode node) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        node.properties().forEach(property -> sorted.put(property.getKey(), property.getValue()));
        String separator = "{";
        for (Map.Entry<String, JsonNode> property : sorted.entrySet()) {
            out.append(separator);
            writeString(property.getKey());
            out.append(':');
            write(property.getValue());
            separator = ",";
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void writeArray(JsonNode node) {
        String separator = "";
        out.append('[');
        for (JsonNode element : node.values()) {
            out.append(separator);
            write(element);
            separator = ",";
        }
        out.append(']');
    }

    private void writeNumber(JsonNode node) {
        if (!node.isIntegralNumber()) {
            throw new UnacceptableJson("a number with a fraction or an exponent: write it as a string");
        }
        if (!node.canConvertToLong()) {
            throw beyondExact();
        }
        append(out, node.longValue());
    }

    /** @throws UnacceptableJson when some readers could not hold it */
    static void append(StringBuilder out, long value) {
        if (value < -MAX_EXACT || value > MAX_EXACT) {
            throw beyondExact();
        }
        out.append(value);
    }

    private static UnacceptableJson beyondExact() {
        return new UnacceptableJson("an integer beyond ±(2^53 − 1): write it as a string");
    }

    private void writeString(String text) {
        CanonicalString.append(out, text);
    }
}
