package vn.vedich.query.story;

import static vn.vedich.query.story.Story.day;

import java.util.List;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.id.ContributionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.FundingSourceId;
import vn.vedich.kernel.id.PaymentId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.VolumeId;
import vn.vedich.kernel.project.CapitalKind;
import vn.vedich.kernel.project.CapitalLine;
import vn.vedich.kernel.project.Contribution;
import vn.vedich.kernel.project.Funding;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Money;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;

/** Three works of Quảng Lâm: a road with all its money, a road that stood still for a while, a weir just begun. */
public record WorksStory(Story story) {

    public static final ProjectId ROAD = new ProjectId("tai-coong-my");
    public static final ProjectId STANDSTILL = new ProjectId("ly-pui-sec-long-min");
    public static final ProjectId WEIR = new ProjectId("tai-siec-sieng-long");
    public static final CapitalLine LINE = new CapitalLine(new FundingSourceId("p135"), 2019, CapitalKind.INVESTMENT);
    public static final PaymentId ADVANCE = new PaymentId("adv-1");
    public static final PaymentId PAYMENT = new PaymentId("pay-1");

    private static final Names ROAD_NAMES = Names.of("Đường Tài Cóong Mỷ", "Tai Coong My road");
    private static final List<CriterionOf> SERVES = List.of(new CriterionOf(SampleSet.ID, SampleSet.INCOME));

    /** Up to the middle of 2019: 300 million advanced and 700 million paid of 900 million that were allocated. */
    public void begun() {
        story.tell("2018-11-20", approved());
        start("2019-03-15", ROAD, ROAD_NAMES, Text.of("Thôn Bình Hồ"));
        start("2019-04-02", STANDSTILL, Names.of("Đường Lý Pủi – Sẹc Lống Mìn"), null);
        start("2019-04-02", WEIR, Names.of("Đập và mương Tài Siệc – Siềng Lống"), null);
        story.tell("2019-03-20", new ProjectEvent.CapitalAllocated(ROAD, LINE, million(900), day("2019-03-20")));
        story.tell(
                "2019-04-01",
                new ProjectEvent.AdvanceRecorded(ROAD, ADVANCE, LINE, million(300), day("2019-04-01"), null));
        story.tell(
                "2019-06-20",
                new ProjectEvent.AcceptedVolumeRecorded(
                        ROAD, new VolumeId("vol-1"), million(1_050), day("2019-06-20")));
        EntryId misread = story.tell("2019-06-28", paid(70, null));
        story.correct(misread, "2019-06-28", paid(700, million(100)));
        progress("2019-06-30", ROAD, "60", Text.of("Đã đổ bê tông 600 mét"));
        EntryId imagined = progress("2019-06-30", WEIR, "15", null);
        story.tell("2019-07-05", new ProjectEvent.ProjectEntryAnnulled(WEIR, imagined));
    }

    public void given() {
        give(
                "2019-05-02",
                "labour",
                Text.of("Nhân dân thôn Bình Hồ"),
                new Contribution.InLabour(Decimal.of(120), million(24)));
        give("2019-05-03", "money", Text.of("Doanh nghiệp trên địa bàn"), new Contribution.InMoney(million(15)));
        give("2019-05-04", "land", null, new Contribution.InLand(Decimal.of("350.5"), null));
    }

    public void finished() {
        story.because("chờ giải phóng mặt bằng");
        story.tell("2019-08-01", new ProjectEvent.ProjectSuspended(STANDSTILL, day("2019-08-01")));
        story.tell("2019-09-01", new ProjectEvent.CapitalAdjusted(ROAD, LINE, million(1_000), day("2019-09-01")));
        story.tell(
                "2019-10-01",
                new ProjectEvent.DisbursementReversed(
                        ROAD, PAYMENT, new PaymentId("rev-1"), million(50), day("2019-10-01")));
        story.tell("2020-02-10", new ProjectEvent.ProjectResumed(STANDSTILL, day("2020-02-10")));
        story.tell(
                "2020-05-20", new ProjectEvent.ProjectCompleted(ROAD, day("2020-05-20"), List.of(EvidenceStory.COPY)));
        story.tell("2020-09-01", new ProjectEvent.AccountsFinalised(ROAD, million(950), day("2020-09-01")));
    }

    public static Money million(long millions) {
        return new Money(millions * 1_000_000);
    }

    private static ProjectEvent approved() {
        return new ProjectEvent.ProjectApproved(
                ROAD,
                ROAD_NAMES,
                SampleStory.COMMUNE,
                million(1_200),
                SampleStory.INFRASTRUCTURE,
                SERVES,
                List.of(new Funding(LINE, million(900))));
    }

    private void start(String on, ProjectId project, Names names, Text place) {
        story.tell(on, new ProjectEvent.ProjectStarted(project, names, SampleStory.COMMUNE, place, SERVES, day(on)));
    }

    private EntryId progress(String on, ProjectId project, String percent, Text note) {
        return story.tell(
                on,
                new ProjectEvent.ProjectProgressReported(
                        project, Decimal.of(percent), day(on), note, List.of(EvidenceStory.PHOTO)));
    }

    private static ProjectEvent paid(long millions, Money beyond) {
        return new ProjectEvent.DisbursementRecorded(ROAD, PAYMENT, LINE, million(millions), day("2019-06-28"), beyond);
    }

    private void give(String on, String id, Text contributor, Contribution given) {
        story.tell(
                on, new ProjectEvent.ContributionRecorded(ROAD, new ContributionId(id), contributor, given, day(on)));
    }
}
