package vn.vedich.command.assessment;

import vn.vedich.command.decision.Refusal;

/** Every way in which a command to an assessment can be refused, by topic. */
public sealed interface AssessmentRefusal extends Refusal
        permits CarryingRefusal, CriterionRefusal, OpeningRefusal, ReportRefusal, ValueRefusal, VerificationRefusal {}
