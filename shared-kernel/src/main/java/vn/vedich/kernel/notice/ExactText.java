package vn.vedich.kernel.notice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.vedich.kernel.value.InvalidValue;
import vn.vedich.kernel.value.Text;

/**
 * What was sent, character by character: {@linkplain Text texts} of at most {@link Text#LONGEST} characters each that are put
 * together without anything between them, each of which can be erased. White space around the whole is not kept.
 */
public record ExactText(@JsonValue List<Text> pieces) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ExactText {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) {
            throw new InvalidValue("a notice must have a text");
        }
    }

    /** @throws InvalidValue when it is blank or has control characters other than line feed and tab */
    public static ExactText of(String text) {
        List<Text> pieces = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > Text.LONGEST) {
            int end = endOfPiece(rest);
            pieces.add(Text.of(rest.substring(0, end)));
            rest = rest.substring(end);
        }
        pieces.add(Text.of(rest));
        return new ExactText(pieces);
    }

    /** A piece ends before and after no white space, which texts don't keep there, and inside of no character. */
    private static int endOfPiece(String text) {
        for (int end = Text.LONGEST; end > 0; end--) {
            if (!Character.isLowSurrogate(text.charAt(end))
                    && !isBlank(text.charAt(end))
                    && !isBlank(text.charAt(end - 1))) {
                return end;
            }
        }
        throw new InvalidValue("a text must not have " + Text.LONGEST + " blanks on end");
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character);
    }

    /** The whole; empty when any of it was erased. */
    public Optional<String> value() {
        return pieces.stream().anyMatch(Text::isErased)
                ? Optional.empty()
                : Optional.of(pieces.stream()
                        .map(piece -> Objects.requireNonNull(piece.value()))
                        .collect(Collectors.joining()));
    }

    @Override
    public String toString() {
        return value().orElse("(erased)");
    }
}
