package vn.vedich.standalone.district;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.project.ProjectCommand.AdjustCapital;
import vn.vedich.command.project.ProjectCommand.AllocateCapital;
import vn.vedich.command.project.ProjectCommand.RecordAcceptedVolume;
import vn.vedich.command.project.ProjectCommand.RecordAdvance;
import vn.vedich.command.project.ProjectCommand.RecordContribution;
import vn.vedich.command.project.ProjectCommand.RecordDisbursement;
import vn.vedich.command.project.ProjectCommand.ReverseDisbursement;
import vn.vedich.kernel.id.ContributionId;
import vn.vedich.kernel.id.PaymentId;
import vn.vedich.kernel.id.VolumeId;
import vn.vedich.kernel.project.CapitalLine;
import vn.vedich.kernel.project.Contribution;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Money;
import vn.vedich.kernel.value.Text;

/** The money of a work: allocated, advanced, paid for what was accepted, returned; and what people give. */
final class Capital {

    private final Chapter chapter;

    Capital(Chapter chapter) {
        this.chapter = chapter;
    }

    void tell(Work work) {
        Voice leaders = District.CHAIRMAN.on(work.approvedOn()).restingOn("Quyết định giao vốn");
        chapter.say(leaders, allocate(work, work.state(), work.total() / 10 * 6));
        chapter.say(leaders, allocate(work, work.own(), work.total() / 10));
        if (work.number() == 3) {
            chapter.sayInVain("LineAlreadyAllocated", leaders, allocate(work, work.own(), work.total() / 5));
        }
        paid(work);
        given(work);
        if (work.commune().number() % 2 == 0) {
            LocalDate day = Workdays.in(9, 16);
            chapter.say(
                    District.CHAIRMAN
                            .on(day)
                            .restingOn("Quyết định điều chỉnh vốn")
                            .because("Điều chỉnh giữa năm (adjusted in the course of the year)."),
                    new AdjustCapital(work.id(), work.state(), new Money(work.total() / 10 * 7), day));
        }
    }

    private void paid(Work work) {
        Chance chance = new Chance("payments of " + work.id());
        LocalDate first = work.startedOn();
        chapter.say(
                accountant(work, first),
                new RecordAdvance(
                        work.id(), new PaymentId("advance-1"), work.state(), new Money(work.total() / 10), first));
        int number = 0;
        for (int month = first.getMonthValue() + 1; month <= 12; month += 2) {
            number++;
            long worth = work.total() / 100 * chance.between(8, 13);
            LocalDate accepted = Workdays.in(month, 8);
            LocalDate payment = Workdays.in(month, 23);
            chapter.say(
                    accountant(work, accepted),
                    new RecordAcceptedVolume(work.id(), new VolumeId("vol-" + number), new Money(worth), accepted));
            chapter.say(accountant(work, payment), pay(work, number, worth / 10 * 9, payment));
        }
        whatComesBack(work, first.getMonthValue() + 1);
    }

    private void whatComesBack(Work work, int month) {
        LocalDate paid = Workdays.in(month, 23);
        LocalDate back = Workdays.in(month + 1, 14);
        PaymentId first = new PaymentId("pay-1");
        if (work.number() == 4) {
            chapter.say(
                    accountant(work, back).because("Chi nhầm, nhà thầu hoàn trả (paid in error, returned)."),
                    new ReverseDisbursement(
                            work.id(), first, new PaymentId("back-1"), new Money(work.total() / 100), back));
            chapter.sayInVain(
                    "ReversedMoreThanPaid",
                    accountant(work, back).because("Hoàn trả (returned)."),
                    new ReverseDisbursement(work.id(), first, new PaymentId("back-2"), new Money(work.total()), back));
            chapter.sayInVain("PaymentAlreadyRecorded", accountant(work, paid), pay(work, 1, 1_000_000, paid));
        }
    }

    private void given(Work work) {
        contribute(work, 1, new Contribution.InLabour(Decimal.of(40 + 5L * work.number()), null), null);
        contribute(
                work, 2, new Contribution.InMoney(new Money(12_000_000L * work.number())), "Doanh nghiệp trên địa bàn");
        if (work.number() == 1) {
            contribute(work, 3, new Contribution.InLand(Decimal.of(350), null), "Các hộ dân dọc tuyến");
        }
    }

    private void contribute(Work work, int number, Contribution given, @Nullable String contributor) {
        LocalDate day = Workdays.in(6 + number, 3 + work.number());
        chapter.say(
                work.commune().chairman().on(day),
                new RecordContribution(
                        work.id(),
                        new ContributionId("gift-" + number),
                        contributor == null ? null : Text.of(contributor),
                        given,
                        day));
    }

    private static AllocateCapital allocate(Work work, CapitalLine line, long amount) {
        return new AllocateCapital(work.id(), line, new Money(amount), work.approvedOn());
    }

    private static RecordDisbursement pay(Work work, int number, long amount, LocalDate day) {
        return new RecordDisbursement(work.id(), new PaymentId("pay-" + number), work.state(), new Money(amount), day);
    }

    private static Voice accountant(Work work, LocalDate day) {
        return work.commune().officer("Tài chính - Kế toán").on(day);
    }
}
