package vn.vedich.query.inbox;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.stream.Stream;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.ledger.Annulment;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.query.dossier.Dossier;
import vn.vedich.query.projection.Fact;

/** What the inbox keeps. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = InboxDocument.Known.class, name = "known"),
    @JsonSubTypes.Type(value = InboxDocument.History.class, name = "history"),
    @JsonSubTypes.Type(value = InboxDocument.Sent.class, name = "sent")
})
sealed interface InboxDocument {

    /** A directive, or something that one names, as it is known. */
    record Known(Dossier dossier) implements InboxDocument {}

    /** What was sent of one directive, in the order in which the outcomes were known; without the texts, which the log has. */
    record Sent(List<SentView> notices) implements InboxDocument {

        public Sent {
            notices = List.copyOf(notices);
        }

        static Sent none() {
            return new Sent(List.of());
        }

        Sent with(Fact fact) {
            return new Sent(Stream.concat(notices.stream(), Stream.of(SentView.of(fact)))
                    .toList());
        }
    }

    /** Every entry of one directive, in the order of the log, also those that stand no more. */
    record History(List<HistoryLine> lines) implements InboxDocument {

        public History {
            lines = List.copyOf(lines);
        }

        static History none() {
            return new History(List.of());
        }

        /** The same with one more entry, and what that makes of the one that it corrects or annuls. */
        History with(Fact fact) {
            return new History(Stream.concat(
                            lines.stream().map(line -> superseded(line, fact)), Stream.of(HistoryLine.of(fact)))
                    .toList());
        }

        private static HistoryLine superseded(HistoryLine line, Fact fact) {
            Event event = fact.event();
            boolean meant = Entries.superseded(fact.entry(), event)
                    .filter(line.entry().id()::equals)
                    .isPresent();
            if (!meant) {
                return line;
            }
            return event instanceof Annulment
                    ? line.annulled(fact.entry().id())
                    : line.corrected(fact.entry().id());
        }
    }
}
