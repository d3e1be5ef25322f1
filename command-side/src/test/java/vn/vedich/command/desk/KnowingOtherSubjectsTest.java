package vn.vedich.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vedich.command.decision.References;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.unit.UnitFacts;
import vn.vedich.kernel.value.Names;
import vn.vedich.log.EventLog;
import vn.vedich.log.axon.EventCodec;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KnowingOtherSubjectsTest extends AtTheDesk {

    private static final LocalDate DAY = LocalDate.parse("2019-07-09");

    @Autowired
    private References references;

    @Autowired
    private EventCodec codec;

    @Test
    void a_subject_that_nobody_opened_has_empty_facts() {
        assertThat(references.unit(new UnitId("nobody"))).isEqualTo(UnitFacts.none());
    }

    @Test
    void what_was_appended_is_known_at_once_also_when_the_stream_was_known_before() {
        UnitId unit = new UnitId(newUnit());
        give("RegisterUnit", registration(unit.value(), "A"));
        assertThat(references.unit(unit).names().on(DAY)).contains(Names.of("A"));

        give("RenameUnit", renaming(unit.value(), "B"));

        assertThat(references.unit(unit).names().on(DAY)).contains(Names.of("B"));
        assertThat(references.unit(unit))
                .isEqualTo(new LogReferences(log, codec, sha256 -> OptionalLong.empty(), host -> false).unit(unit));
    }

    @Test
    void a_stream_is_known_to_its_end_however_little_one_read_gives() {
        UnitId unit = new UnitId(newUnit());
        give("RegisterUnit", registration(unit.value(), "A"));
        give("RenameUnit", renaming(unit.value(), "B"));
        assertThat(new LogReferences(oneByOne(log), codec, sha256 -> OptionalLong.empty(), host -> false).unit(unit))
                .isEqualTo(references.unit(unit));
    }

    private static EventLog oneByOne(EventLog log) {
        return (EventLog) Proxy.newProxyInstance(
                EventLog.class.getClassLoader(),
                new Class<?>[] {EventLog.class},
                (_, method, arguments) -> method.getName().equals("readStream")
                        ? log.readStream((String) arguments[0], (Long) arguments[1], 1)
                        : method.invoke(log, arguments));
    }

    @Test
    void a_correction_takes_the_place_of_what_it_corrects() {
        UnitId unit = new UnitId(newUnit());
        give("RegisterUnit", registration(unit.value(), "A"));
        String entry = give("RenameUnit", renaming(unit.value(), "B"))
                .json()
                .path("events")
                .path(0)
                .path("id")
                .asString();

        Answered corrected = give(
                "RenameUnit",
                renaming(unit.value(), "C")
                        .replace(
                                "\"from\"",
                                "\"provenance\":{\"reason\":\"typo\",\"corrects\":\"" + entry + "\"},\"from\""));

        assertThat(corrected.status()).isEqualTo(200);
        assertThat(references.unit(unit).names().on(DAY)).contains(Names.of("C"));
    }
}
