package vn.vedich.query.story;

import static vn.vedich.query.story.Story.day;

import vn.vedich.kernel.evidence.Content;
import vn.vedich.kernel.evidence.EvidenceEvent;
import vn.vedich.kernel.evidence.MediaType;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Text;

/** A scan that every recorded value names, and photos of the works: one relied on no more, one that never was. */
public record EvidenceStory(Story story) {

    public static final EvidenceId SCAN = new EvidenceId("scan-1");
    public static final EvidenceId PHOTO = new EvidenceId("road-photo");
    public static final EvidenceId COPY = new EvidenceId("road-photo-copy");
    public static final EvidenceId BLURRED = new EvidenceId("blurred-photo");
    public static final Sha256 PICTURE = new Sha256("0123456789abcdef".repeat(4));

    private static final Content SCANNED =
            new Content(new Sha256("fedcba9876543210".repeat(4)), 120_431, new MediaType("application/pdf"));
    private static final Content PICTURED = new Content(PICTURE, 48_211, new MediaType("image/jpeg"));

    public void scanned() {
        attach("2019-01-31", SCAN, SampleStory.COMMUNE, "Biểu thống kê nhà ở dân cư", SCANNED);
    }

    public void photographed() {
        EntryId unnamed = attach("2019-06-28", PHOTO, SampleStory.COMMUNE, "Ảnh", PICTURED);
        story.correct(
                unnamed, "2019-06-28", attached(PHOTO, SampleStory.COMMUNE, "Ảnh mặt đường thôn Bình Hồ", PICTURED));
        attach("2019-07-01", COPY, SampleStory.INFRASTRUCTURE, "Ảnh mặt đường do phòng chụp", PICTURED);
        EntryId blurred = attach("2019-07-02", BLURRED, SampleStory.INFRASTRUCTURE, "Ảnh mờ", PICTURED);
        story.tell("2019-07-03", new EvidenceEvent.EvidenceEntryAnnulled(BLURRED, blurred));
    }

    public void withdrawn() {
        story.because("chụp nhầm đoạn đường khác");
        story.tell("2019-11-20", new EvidenceEvent.EvidenceWithdrawn(PHOTO, day("2019-11-15")));
    }

    private EntryId attach(String on, EvidenceId id, UnitId unit, String title, Content content) {
        return story.tell(on, attached(id, unit, title, content));
    }

    private static EvidenceEvent attached(EvidenceId id, UnitId unit, String title, Content content) {
        return new EvidenceEvent.EvidenceAttached(id, unit, Text.of(title), content);
    }
}
