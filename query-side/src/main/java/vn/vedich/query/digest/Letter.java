package vn.vedich.query.digest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.platform.problem.Sentences;

/**
 * A digest in words.
 *
 * @param subject in one line
 * @param about what is told of each directive, as it stands in the plain text
 */
record Letter(String subject, String plain, String html, Map<DirectiveId, String> about) {

    static final Sentences BOOK = new Sentences("vn.vedich.query.digest.digest");

    Letter {
        about = Map.copyOf(about);
    }

    /**
     * A part of the letter under a heading.
     *
     * @param more that there are more than a letter holds; null when there are not
     */
    record Section(
            String heading, List<Block> blocks, @Nullable String more) {

        Section {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * What is said of one directive.
     *
     * @param lines below the title, each a line of its own
     */
    record Block(DirectiveId directive, String title, List<String> lines) {

        Block {
            lines = List.copyOf(lines);
        }

        String plain() {
            StringBuilder text = new StringBuilder("* ").append(title);
            lines.forEach(line -> text.append("\n  ").append(line));
            return text.toString();
        }
    }
}
