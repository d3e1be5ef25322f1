package vn.vedich.journey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import vn.vedich.command.loading.LoadReport;
import vn.vedich.command.loading.Progress;
import vn.vedich.command.loading.RecordLoader;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.EventLog;
import vn.vedich.log.axon.LogEventStore;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Facts;
import vn.vedich.standalone.district.DistrictYear;

/** A district's year in an installation of its own, for what is measured on it. */
final class DistrictLog implements AutoCloseable {

    private static final double NANOS = 1e9;

    private final Installation installation;

    private DistrictLog(Installation installation) {
        this.installation = installation;
    }

    /** Loads it command by command, and prints how fast that was. */
    static DistrictLog loaded() throws IOException {
        Installation installation =
                Installation.empty(Files.createTempDirectory("vedich-district").resolve("data"));
        EnteredBy operator = new EnteredBy(Text.of("operator"), Set.of(Role.OPERATOR), null);
        long since = System.nanoTime();
        try (InputStream record = new DistrictYear().open()) {
            LoadReport report =
                    installation.bean(RecordLoader.class).load(record, operator, Locale.ENGLISH, Progress.UNHEARD);
            double seconds = (System.nanoTime() - since) / NANOS;
            System.out.printf(
                    "%,d commands loaded, %,.0f a second; %,d refused, as is meant%n",
                    report.lines(), report.lines() / seconds, report.refusedLines());
        }
        return new DistrictLog(installation);
    }

    Installation installation() {
        return installation;
    }

    List<Fact> facts() throws InterruptedException {
        long head = installation.bean(EventLog.class).head();
        List<TrackedEventMessage<?>> messages = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream =
                installation.bean(LogEventStore.class).openStream(null)) {
            while (messages.size() <= head) {
                messages.add(stream.nextAvailable());
            }
        }
        return Facts.from(messages);
    }

    @Override
    public void close() {
        installation.close();
    }
}
