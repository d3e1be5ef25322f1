package vn.vedich.query.events;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.EventLog;
import vn.vedich.query.projection.DocumentJson;

/** Writes a stretch of the log line by line, reading it in bounded chunks: the first position is included. */
record EventLines(EventLog log, long from, long limit, long upTo) {

    private static final int CHUNK = 500;

    void writeTo(OutputStream out) throws IOException {
        long next = from;
        long end = limit > upTo - from ? upTo + 1 : from + limit;
        while (next < end) {
            List<CoveredEvent> chunk = log.readCovered(next, (int) Math.min(CHUNK, end - next));
            if (chunk.isEmpty()) {
                return;
            }
            for (CoveredEvent event : chunk) {
                out.write((DocumentJson.write(EventLine.of(event)) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            out.flush();
            next = chunk.getLast().position() + 1;
        }
    }
}
