package vn.vedich.platform.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.stream.Stream;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.log.axon.EventType;
import vn.vedich.log.axon.EventTypes;
import vn.vedich.log.notary.KeyRotated;
import vn.vedich.log.notary.StreamsSealed;

/** The stored forms of the access record: as those of the domain, with nothing but the caller in the envelope. */
public final class AccessForms {

    private AccessForms() {}

    /** The codec that every access record is read and written with. */
    public static EventCodec codec() {
        return EventCodec.builder(types(), EnteredBy.class)
                .erasable(Text.class, Text::value, Text::new)
                .mapper(mapper -> mapper.changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL)))
                .build();
    }

    private static EventTypes types() {
        Stream<EventType> ofTheLogItself = Stream.of(
                new EventType(StreamsSealed.class, StreamsSealed.NAME, StreamsSealed.REVISION),
                new EventType(KeyRotated.class, KeyRotated.NAME, KeyRotated.REVISION));
        return new EventTypes(
                Stream.concat(AccessEvent.types().stream(), ofTheLogItself).toList());
    }
}
