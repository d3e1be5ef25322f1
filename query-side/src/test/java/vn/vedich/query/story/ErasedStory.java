package vn.vedich.query.story;

import java.util.List;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Facts;

/** A story as the log tells it, before and after every text in it was erased. */
public record ErasedStory(List<Fact> before, List<Fact> after) {

    public static ErasedStory of(List<Fact> facts, StoryLog log) {
        log.append(facts);
        List<Fact> before = read(log);
        log.eraseTexts();
        return new ErasedStory(before, read(log));
    }

    private static List<Fact> read(StoryLog log) {
        return Facts.from(log.messages());
    }
}
