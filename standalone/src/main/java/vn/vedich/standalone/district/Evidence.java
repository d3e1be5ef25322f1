package vn.vedich.standalone.district;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import vn.vedich.command.evidence.EvidenceCommand.AnnulEvidenceEntry;
import vn.vedich.command.evidence.EvidenceCommand.AttachEvidence;
import vn.vedich.command.evidence.EvidenceCommand.WithdrawEvidence;
import vn.vedich.kernel.evidence.Content;
import vn.vedich.kernel.evidence.MediaType;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.value.Text;

/** The files that values, works and duties name: small texts that say that they prove nothing. */
final class Evidence {

    private static final MediaType TEXT = new MediaType("text/plain");

    private final Chapter chapter;

    Evidence(Diary diary) {
        this.chapter = diary.chapter("evidence");
    }

    /** Attaches what supports a value, for one indicator in eight and every third month. */
    List<EvidenceId> of(Commune commune, IndicatorId indicator, LocalDate day) {
        int month = day.getMonthValue();
        boolean filed = (indicator.hashCode() & 7) == (commune.number() & 7) && month % 3 == 0;
        return filed ? List.of(attach(commune, indicator + "-" + month, day)) : List.of();
    }

    EvidenceId attach(Commune commune, String what, LocalDate day) {
        EvidenceId id = new EvidenceId(commune.id() + "-" + what);
        attached(commune, id, "Tệp " + id, day);
        return id;
    }

    /** A file that was withdrawn, one that was never there, and what is refused. */
    void tell(Commune commune) {
        LocalDate day = Workdays.in(5, 13);
        LocalDate later = Workdays.in(5, 20);
        EvidenceId stale = new EvidenceId(commune.id() + "-stale");
        attached(commune, stale, "Tệp cũ " + stale, day);
        chapter.say(
                commune.chairman().on(later).because("Tệp đã cũ (the file is out of date)."),
                new WithdrawEvidence(stale, later));
        EvidenceId mistaken = new EvidenceId(commune.id() + "-mistaken");
        Said attached = attached(commune, mistaken, "Tệp nhầm " + mistaken, day);
        chapter.say(
                commune.chairman().on(later).because("Đính kèm nhầm (attached by mistake)."),
                new AnnulEvidenceEntry(mistaken, attached.entry(0)));
        chapter.sayInVain(
                "ContentUnknown",
                commune.officer("Văn phòng - Thống kê").on(later),
                new AttachEvidence(
                        new EvidenceId(commune.id() + "-lost"),
                        commune.unit(),
                        Text.of("Tệp không có nội dung"),
                        content("nobody brought these bytes of " + commune.id())));
    }

    private Said attached(Commune commune, EvidenceId id, String title, LocalDate day) {
        String words = "Minh họa, không phải minh chứng thật (illustrative, proves nothing): " + id + "\n";
        return chapter.say(
                commune.officer("Văn phòng - Thống kê").on(day),
                new AttachEvidence(id, commune.unit(), Text.of(title + " (hư cấu)"), content(words)),
                words.getBytes(StandardCharsets.UTF_8));
    }

    private static Content content(String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        return new Content(new Sha256(HexFormat.of().formatHex(sha256().digest(bytes))), bytes.length, TEXT);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
