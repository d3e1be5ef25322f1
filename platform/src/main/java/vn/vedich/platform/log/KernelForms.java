package vn.vedich.platform.log;

import java.util.stream.Stream;
import vn.vedich.bundle.form.KernelJson;
import vn.vedich.kernel.Vocabulary;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.log.axon.EventType;
import vn.vedich.log.axon.EventTypes;
import vn.vedich.log.notary.KeyRotated;
import vn.vedich.log.notary.StreamsSealed;
import vn.vedich.platform.deadletter.DeadLetterDropped;
import vn.vedich.platform.deadletter.DeadLettersRetried;
import vn.vedich.platform.rebuild.RebuildDirected;
import vn.vedich.platform.rebuild.RebuildOrdered;
import vn.vedich.platform.rebuild.VerificationOrdered;

/** The stored form of the kernel's events and of their provenance: what is unknown is left out, every text is erasable. */
public final class KernelForms {

    private KernelForms() {}

    /** The codec that every log of the house is read and written with. */
    public static EventCodec codec() {
        return EventCodec.builder(types(), Provenance.class)
                .mapper(KernelJson::applyTo)
                .build();
    }

    private static EventTypes types() {
        Stream<EventType> ofTheDomain =
                Vocabulary.all().stream().map(known -> new EventType(known.type(), known.name(), known.revision()));
        Stream<EventType> ofTheLogItself = Stream.of(
                new EventType(StreamsSealed.class, StreamsSealed.NAME, StreamsSealed.REVISION),
                new EventType(KeyRotated.class, KeyRotated.NAME, KeyRotated.REVISION));
        Stream<EventType> ofOperations = Stream.of(
                new EventType(RebuildOrdered.class, RebuildOrdered.NAME, RebuildOrdered.REVISION),
                new EventType(RebuildDirected.class, RebuildDirected.NAME, RebuildDirected.REVISION),
                new EventType(VerificationOrdered.class, VerificationOrdered.NAME, VerificationOrdered.REVISION),
                new EventType(DeadLettersRetried.class, DeadLettersRetried.NAME, DeadLettersRetried.REVISION),
                new EventType(DeadLetterDropped.class, DeadLetterDropped.NAME, DeadLetterDropped.REVISION));
        return new EventTypes(Stream.of(ofTheDomain, ofTheLogItself, ofOperations)
                .flatMap(types -> types)
                .toList());
    }
}
