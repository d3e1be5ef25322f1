package vn.vedich.standalone.district;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Command;
import vn.vedich.kernel.id.CommandId;

/** What is said on one theme; its lines are numbered. */
final class Chapter {

    private final String theme;
    private final List<YearLine> lines;
    private int said;

    Chapter(String theme, List<YearLine> lines) {
        this.theme = theme;
        this.lines = lines;
    }

    Said say(Voice voice, Command command) {
        return write(voice, command, null, null);
    }

    Said say(Voice voice, Command command, byte[] content) {
        return write(voice, command, content, null);
    }

    /** Says what a rule refuses. */
    void sayInVain(String rule, Voice voice, Command command) {
        write(voice, command, null, rule);
    }

    private Said write(Voice voice, Command command, byte @Nullable [] content, @Nullable String refusal) {
        said++;
        CommandId id = new CommandId("dhy-%s-%05d".formatted(theme, said));
        lines.add(new YearLine(id, voice.day(), command, voice.stated(), content, refusal));
        return new Said(id, voice.day());
    }
}
