package vn.vedich.command.project;

import static vn.vedich.command.decision.Corrections.reasonMissing;

import vn.vedich.command.decision.Decision;
import vn.vedich.command.project.ProjectCommand.AdjustCapital;
import vn.vedich.command.project.ProjectCommand.AllocateCapital;
import vn.vedich.command.project.ProjectCommand.RecordAcceptedVolume;
import vn.vedich.command.project.ProjectCommand.RecordAdvance;
import vn.vedich.command.project.ProjectCommand.RecordContribution;
import vn.vedich.command.project.ProjectCommand.RecordDisbursement;
import vn.vedich.command.project.ProjectCommand.ReverseDisbursement;
import vn.vedich.kernel.project.Payment.Kind;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.project.ProjectEvent.AcceptedVolumeRecorded;
import vn.vedich.kernel.project.ProjectEvent.AdvanceRecorded;
import vn.vedich.kernel.project.ProjectEvent.CapitalAdjusted;
import vn.vedich.kernel.project.ProjectEvent.CapitalAllocated;
import vn.vedich.kernel.project.ProjectEvent.ContributionRecorded;
import vn.vedich.kernel.project.ProjectEvent.DisbursementRecorded;
import vn.vedich.kernel.project.ProjectEvent.DisbursementReversed;

/**
 * Decides what may be said of money. Payments beyond the allocation, after completion or after the final accounts are facts:
 * they are recorded, and flagged.
 */
record Spending(Found found, CapitalRules capital, PaymentRules payments, ContributionRules contributions) {

    static Spending of(Found found) {
        return new Spending(
                found,
                new CapitalRules(found.facts()),
                new PaymentRules(found.facts()),
                new ContributionRules(found.facts()));
    }

    Decision<ProjectEvent> allocate(AllocateCapital c) {
        return found.record(
                new CapitalAllocated(c.projectId(), c.line(), c.amount(), c.from()),
                () -> MoneyRules.amountIsZero(c.amount()),
                () -> capital.lineAlreadyAllocated(c.line()));
    }

    /** All of a line's capital may be taken away, so the amount may be none. */
    Decision<ProjectEvent> adjust(AdjustCapital c) {
        CapitalAdjusted adjusted = new CapitalAdjusted(c.projectId(), c.line(), c.amount(), c.from());
        return found.record(
                adjusted,
                capital.isSo(c.line(), c.amount(), c.from()),
                () -> adjusted,
                () -> reasonMissing(found.act()),
                () -> capital.lineNotAllocated(c.line(), c.from()));
    }

    Decision<ProjectEvent> advance(RecordAdvance c) {
        return found.record(
                new AdvanceRecorded(c.projectId(), c.payment(), c.line(), c.amount(), c.paidOn(), null),
                payments.isSo(c.payment(), Kind.ADVANCE, c.line(), c.amount(), c.paidOn()),
                () -> new AdvanceRecorded(
                        c.projectId(),
                        c.payment(),
                        c.line(),
                        c.amount(),
                        c.paidOn(),
                        payments.beyondAllocation(c.line(), c.amount(), c.paidOn())),
                () -> MoneyRules.amountIsZero(c.amount()),
                () -> payments.paymentAlreadyRecorded(c.payment()),
                () -> payments.sumTooLarge(c.amount()));
    }

    Decision<ProjectEvent> disburse(RecordDisbursement c) {
        return found.record(
                new DisbursementRecorded(c.projectId(), c.payment(), c.line(), c.amount(), c.paidOn(), null),
                payments.isSo(c.payment(), Kind.DISBURSEMENT, c.line(), c.amount(), c.paidOn()),
                () -> new DisbursementRecorded(
                        c.projectId(),
                        c.payment(),
                        c.line(),
                        c.amount(),
                        c.paidOn(),
                        payments.beyondAllocation(c.line(), c.amount(), c.paidOn())),
                () -> MoneyRules.amountIsZero(c.amount()),
                () -> payments.paymentAlreadyRecorded(c.payment()),
                () -> payments.sumTooLarge(c.amount()));
    }

    Decision<ProjectEvent> reverse(ReverseDisbursement c) {
        return found.record(
                new DisbursementReversed(c.projectId(), c.payment(), c.reversal(), c.amount(), c.reversedOn()),
                () -> reasonMissing(found.act()),
                () -> MoneyRules.amountIsZero(c.amount()),
                () -> payments.paymentAlreadyRecorded(c.reversal()),
                () -> payments.paymentUnknown(c.payment()),
                () -> payments.reversedBeforePaid(c.payment(), c.reversedOn()),
                () -> payments.reversedMoreThanPaid(c.payment(), c.amount()));
    }

    Decision<ProjectEvent> accept(RecordAcceptedVolume c) {
        return found.record(
                new AcceptedVolumeRecorded(c.projectId(), c.volume(), c.worth(), c.acceptedOn()),
                () -> MoneyRules.amountIsZero(c.worth()),
                () -> payments.volumeAlreadyRecorded(c.volume()),
                () -> payments.volumesTooLarge(c.worth()));
    }

    Decision<ProjectEvent> contribute(RecordContribution c) {
        return found.record(
                new ContributionRecorded(c.projectId(), c.contribution(), c.contributor(), c.given(), c.givenOn()),
                () -> contributions.contributionAlreadyRecorded(c.contribution()),
                () -> contributions.amountIsZero(c.given()),
                () -> contributions.quantityOutOfRange(c.given()));
    }
}
