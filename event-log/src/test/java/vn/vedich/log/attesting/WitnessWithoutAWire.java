package vn.vedich.log.attesting;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import vn.vedich.log.witness.Witness;
import vn.vedich.log.witness.WitnessAnswer.Backwards;
import vn.vedich.log.witness.WitnessAnswer.Cosigned;
import vn.vedich.log.witness.WitnessAnswer.NotShown;
import vn.vedich.log.witness.WitnessAnswer.NotSigned;
import vn.vedich.log.witness.WitnessAnswer.SeenAnother;
import vn.vedich.log.witness.WitnessAnswer.UnknownLog;
import vn.vedich.log.witness.WitnessedLog;
import vn.vedich.proof.witness.AddCheckpoint;

/** A witness that answers as over HTTP, and counts. */
final class WitnessWithoutAWire implements Post, AutoCloseable {

    final Witness witness;
    final AtomicInteger asked = new AtomicInteger();

    /** From which size on it was asked to go on, each time. */
    final List<Long> oldSizes = new CopyOnWriteArrayList<>();

    WitnessWithoutAWire(Path folder, String name, WitnessedLog log) {
        this.witness = Witness.open(
                folder.resolve("witness.sqlite"), folder, name, List.of(log), AttestedLog.CLOCK, new SecureRandom());
    }

    @Override
    public Answer send(byte[] body) {
        asked.incrementAndGet();
        AddCheckpoint request = AddCheckpoint.parse(body);
        oldSizes.add(request.oldSize());
        return switch (witness.add(request)) {
            case Cosigned cosigned -> answer(200, "text/plain", cosigned.line());
            case UnknownLog _ -> answer(404, "", "");
            case NotSigned _ -> answer(403, "", "");
            case Backwards _ -> answer(400, "", "");
            case SeenAnother seen -> answer(409, "text/x.tlog.size", seen.size() + "\n");
            case NotShown _ -> answer(422, "", "");
        };
    }

    static Answer answer(int status, String type, String body) {
        return new Answer(status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        witness.close();
    }
}
