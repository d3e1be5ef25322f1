package vn.vedich.query.events;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.EventLog;
import vn.vedich.proof.export.ExportLine;
import vn.vedich.proof.export.RevealedEvent;
import vn.vedich.proof.export.SealedTexts;

/** Writes a stretch of the log line by line, reading it in bounded chunks: the first position is included. */
public record EventLines(EventLog log, long from, long limit, long upTo) {

    private static final int CHUNK = 500;

    public void writeTo(OutputStream out) throws IOException {
        long next = from;
        long end = limit > upTo - from ? upTo + 1 : from + limit;
        while (next < end) {
            List<CoveredEvent> chunk = log.readCovered(next, (int) Math.min(CHUNK, end - next));
            if (chunk.isEmpty()) {
                return;
            }
            for (CoveredEvent event : chunk) {
                out.write((line(event) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            out.flush();
            next = chunk.getLast().position() + 1;
        }
    }

    /** One event, without a line feed. */
    public static String line(CoveredEvent event) {
        return ExportLine.write(new RevealedEvent(
                event.leaf(), event.event().provenance(), event.event().payload(), SealedTexts.parse(event.texts())));
    }
}
