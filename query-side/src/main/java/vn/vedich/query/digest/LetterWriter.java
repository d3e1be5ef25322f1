package vn.vedich.query.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.query.answer.Shortened;
import vn.vedich.query.change.ChangeView;
import vn.vedich.query.digest.Digest.Item;
import vn.vedich.query.digest.Letter.Block;
import vn.vedich.query.digest.Letter.Section;
import vn.vedich.query.feed.Said;
import vn.vedich.query.inbox.DirectiveView;
import vn.vedich.query.subscription.SubscriptionSettings;

/**
 * Puts a digest into words: the same in plain text and in HTML.
 *
 * @param end where the digest can be ended; null when that is not known
 */
record LetterWriter(
        Said said, SubscriptionSettings settings, @Nullable String end) {

    /** The most directives that one mail reminds of under a heading; what it tells for the first time is bounded elsewhere. */
    static final int MOST_STANDING = 100;

    private static final int IN_A_TITLE = 200;
    private static final int IN_THE_SUBJECT = 150;
    private static final int IN_A_SENTENCE = 300;

    static LetterWriter in(Locale language, SubscriptionSettings settings, @Nullable String end) {
        return new LetterWriter(new Said(Letter.BOOK, language), settings, end);
    }

    Letter write(Digest digest) {
        List<Section> sections = sections(digest);
        Map<DirectiveId, String> about = new LinkedHashMap<>();
        digest.told().forEach(item -> about.put(item.directive(), told(item).plain()));
        return new Letter(subject(digest), plain(digest, sections), html(digest, sections), about);
    }

    private String subject(Digest digest) {
        Map<String, ?> words = Map.of(
                "unit",
                digest.unit(),
                "many",
                digest.told().size(),
                "day",
                digest.day().toString());
        return Shortened.to(IN_THE_SUBJECT, said.of("subject", words));
    }

    private List<Section> sections(Digest digest) {
        return Stream.of(
                        new Section(said.of("new"), told(digest, Item::isNew), null),
                        new Section(said.of("changed"), told(digest, Predicate.not(Item::isNew)), null),
                        standing("dueSoon", digest.dueSoon()),
                        standing("overdue", digest.overdue()))
                .filter(section -> !section.blocks().isEmpty())
                .toList();
    }

    private List<Block> told(Digest digest, Predicate<Item> which) {
        return digest.told().stream().filter(which).map(this::told).toList();
    }

    private Block told(Item item) {
        DirectiveView directive = item.last();
        List<String> lines = new ArrayList<>();
        lines.add(terms(directive));
        item.changes().forEach(change -> lines.add(sentence(change)));
        String url = settings.below("/api/directives/" + item.directive().value());
        if (url != null) {
            lines.add(url);
        }
        return new Block(item.directive(), title(directive), lines);
    }

    private Section standing(String heading, List<DirectiveView> directives) {
        int left = Math.max(0, directives.size() - MOST_STANDING);
        return new Section(
                said.of(heading),
                directives.stream()
                        .limit(MOST_STANDING)
                        .map(directive -> new Block(directive.id(), title(directive), List.of(due(directive))))
                        .toList(),
                left == 0 ? null : said.of("more", Map.of("many", left)));
    }

    private String title(DirectiveView directive) {
        return said.beginning(directive.text(), IN_A_TITLE) + " ["
                + directive.id().value() + "]";
    }

    private String terms(DirectiveView directive) {
        String deadline = directive.deadline() == null
                ? said.of("noDeadline")
                : said.of("deadline", Map.of("deadline", directive.deadline().toString()));
        return directive.lead() == null
                ? deadline
                : deadline + " " + said.of("lead", Map.of("unit", said.unit(directive.lead())));
    }

    private String due(DirectiveView directive) {
        String deadline = String.valueOf(directive.deadline());
        Long over = directive.daysOverdue();
        return over == null
                ? said.of("left", Map.of("deadline", deadline, "days", Objects.requireNonNull(directive.daysLeft())))
                : said.of("over", Map.of("deadline", deadline, "days", over));
    }

    private String sentence(ChangeView change) {
        String sentence =
                Objects.requireNonNull(change.summary().get(said.language().getLanguage()));
        return "- " + change.occurredOn() + ": " + Shortened.to(IN_A_SENTENCE, sentence);
    }

    private String intro(Digest digest) {
        String intro = said.of(
                "intro", Map.of("unit", digest.unit(), "day", digest.day().toString()));
        return digest.isPart() ? intro + " " + said.of("part") : intro;
    }

    private String plain(Digest digest, List<Section> sections) {
        StringBuilder text = new StringBuilder(intro(digest)).append("\n");
        for (Section section : sections) {
            text.append("\n")
                    .append(section.heading().toUpperCase(said.language()))
                    .append("\n");
            section.blocks()
                    .forEach(block -> text.append("\n").append(block.plain()).append("\n"));
            if (section.more() != null) {
                text.append("\n").append(section.more()).append("\n");
            }
        }
        text.append("\n-- \n").append(said.of("footer")).append("\n");
        if (end != null) {
            text.append(said.of("end", Map.of("address", end))).append("\n");
        }
        return text.toString();
    }

    private String html(Digest digest, List<Section> sections) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(said.language().getLanguage())
                .append("\"><head><meta charset=\"utf-8\"></head><body>\n<p>")
                .append(escaped(intro(digest)))
                .append("</p>\n");
        for (Section section : sections) {
            page.append("<h2>").append(escaped(section.heading())).append("</h2>\n<ul>\n");
            section.blocks().forEach(block -> page.append(html(block)));
            page.append("</ul>\n");
            if (section.more() != null) {
                page.append("<p>").append(escaped(section.more())).append("</p>\n");
            }
        }
        page.append("<p>").append(escaped(said.of("footer"))).append("</p>\n");
        if (end != null) {
            page.append("<p><a href=\"")
                    .append(escaped(end))
                    .append("\">")
                    .append(escaped(said.of("endLink")))
                    .append("</a></p>\n");
        }
        return page.append("</body></html>\n").toString();
    }

    private static String html(Block block) {
        StringBuilder item =
                new StringBuilder("<li><b>").append(escaped(block.title())).append("</b>");
        block.lines().forEach(line -> item.append("<br>").append(escaped(line)));
        return item.append("</li>\n").toString();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
