package vn.vedich.query.story;

import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.vedich.log.CoveredEvent;
import vn.vedich.proof.CanonicalJson;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Facts;

/** A story as the log tells it, before and after every text in it was erased. */
public record ErasedStory(List<Fact> before, List<Fact> after) {

    public static ErasedStory of(List<Fact> facts, StoryLog log) {
        log.append(facts);
        List<Fact> before = read(log);
        log.log().readCovered(0, facts.size()).forEach(event -> eraseTexts(event, log));
        return new ErasedStory(before, read(log));
    }

    private static void eraseTexts(CoveredEvent event, StoryLog log) {
        if (event.texts() != null) {
            JsonNode texts = CanonicalJson.parse(event.texts());
            texts.propertyNames().forEach(hash -> log.log().eraseText(event.position(), hash));
        }
    }

    private static List<Fact> read(StoryLog log) {
        return Facts.from(log.messages());
    }
}
