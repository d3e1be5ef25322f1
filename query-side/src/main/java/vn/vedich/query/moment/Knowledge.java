package vn.vedich.query.moment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.query.projection.Documents;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.LiveDocuments;
import vn.vedich.query.projection.StreamFolding;

/** How far facts are taken into account. */
public sealed interface Knowledge {

    /** The documents of a projection as they follow from these facts. */
    <D> Documents<D> documents(LiveDocuments<D> live, StreamFolding<D> folding);

    /** All that is known by now. */
    record Now() implements Knowledge {

        @Override
        public <D> Documents<D> documents(LiveDocuments<D> live, StreamFolding<D> folding) {
            return live;
        }
    }

    /**
     * What the log knew at a position.
     *
     * @param through the last position that counts; -1 for none
     * @param reportedBy leaves out entries that are attested to have reached the authority on paper only after this day; null
     *     leaves out none
     */
    record Then(long through, @Nullable LocalDate reportedBy, StreamFacts streams) implements Knowledge {

        @Override
        public <D> Documents<D> documents(LiveDocuments<D> live, StreamFolding<D> folding) {
            return new PastDocuments<>(live, folding, this);
        }

        /** The facts of a stream that count, in order. */
        public List<Fact> facts(String stream) {
            List<Fact> known = streams.of(stream, through);
            LocalDate day = reportedBy;
            return day == null
                    ? known
                    : known.stream().filter(fact -> hadCome(fact, day)).toList();
        }

        /** Of a month nothing had come for certain before its last day. */
        private static boolean hadCome(Fact fact, LocalDate day) {
            var reportedOn = fact.entry().reportedOn();
            return reportedOn == null || reportedOn.isOverBy(day);
        }
    }
}
