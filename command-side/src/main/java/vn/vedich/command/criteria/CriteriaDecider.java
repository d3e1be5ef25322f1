package vn.vedich.command.criteria;

import static vn.vedich.command.decision.Corrections.annulsProperly;
import static vn.vedich.command.decision.Corrections.correctsProperly;
import static vn.vedich.command.decision.Corrections.happened;
import static vn.vedich.command.decision.Corrections.unlessSo;

import java.util.List;
import vn.vedich.command.criteria.CriteriaCommand.AmendCriteriaSet;
import vn.vedich.command.criteria.CriteriaCommand.AnnulCriteriaEntry;
import vn.vedich.command.criteria.CriteriaCommand.IssueCriteriaSet;
import vn.vedich.command.criteria.CriteriaCommand.RetireCriteriaSet;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.References;
import vn.vedich.command.decision.Rules;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaEntryAnnulled;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetAmended;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetIssued;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetRetired;
import vn.vedich.kernel.criteria.CriteriaSetFacts;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.value.Years;

/** Decides what may happen to a criteria set. A correction is decided as if the entry that it corrects had never been made. */
final class CriteriaDecider {

    private final CriteriaSetFacts facts;
    private final Act act;
    private final References references;
    private final CriteriaRules rules;
    private final SuccessionRules succession;

    private CriteriaDecider(CriteriaState state, Act act, References references) {
        this.facts = state.asIfUnsaid(act.corrects()).facts();
        this.act = act;
        this.references = references;
        this.rules = new CriteriaRules(facts, references);
        this.succession = new SuccessionRules(state.facts());
    }

    static Decision<CriteriaEvent> decide(
            CriteriaCommand command, CriteriaState state, Act act, References references) {
        return new CriteriaDecider(state, act, references).decide(command);
    }

    private Decision<CriteriaEvent> decide(CriteriaCommand command) {
        return switch (command) {
            case IssueCriteriaSet c -> issue(c);
            case AmendCriteriaSet c -> amend(c);
            case RetireCriteriaSet c -> retire(c);
            case AnnulCriteriaEntry c -> annul(c);
        };
    }

    private Decision<CriteriaEvent> issue(IssueCriteriaSet c) {
        CriteriaSetIssued issued = new CriteriaSetIssued(
                c.criteriaSetId(), c.names(), c.issuer(), c.basedOn(), c.judges(), c.period(), c.version());
        Rules first = Rules.inOrder(
                happened(act),
                correctsProperly(act, facts.entries(), CriteriaSetIssued.class),
                () -> rules.setAlreadyIssued(issued));
        boolean alreadySo = facts.issued().isPresent();
        return (alreadySo ? first : asNew(first, c)).decide(() -> unlessSo(act, alreadySo, issued));
    }

    private Rules asNew(Rules first, IssueCriteriaSet c) {
        Rules ofTheSet = first.and(
                () -> rules.basedOnItself(c.criteriaSetId(), c.basedOn()),
                () -> rules.basedOnSetUnknown(c.basedOn()),
                () -> rules.laterThresholdOutsidePeriod(c.period()));
        return versionRules(ofTheSet, c.criteriaSetId(), c.version(), c.period());
    }

    private Decision<CriteriaEvent> amend(AmendCriteriaSet c) {
        Rules first = Rules.inOrder(
                happened(act),
                correctsProperly(act, facts.entries(), CriteriaSetAmended.class),
                () -> rules.setUnknown(c.criteriaSetId()));
        boolean alreadySo = act.corrects() == null && rules.isKnown(c.version());
        return (alreadySo ? first : asNew(first, c))
                .decide(() ->
                        unlessSo(act, alreadySo, new CriteriaSetAmended(c.criteriaSetId(), c.summary(), c.version())));
    }

    private Rules asNew(Rules first, AmendCriteriaSet c) {
        return facts.issued()
                .map(CriteriaSetIssued::period)
                .map(period -> versionRules(first, c.criteriaSetId(), c.version(), period))
                .orElse(first);
    }

    private Rules versionRules(Rules first, CriteriaSetId set, CriteriaSetVersion version, Years period) {
        return first.and(
                        () -> succession.versionNumberNotNext(version.number(), act.corrects()),
                        () -> succession.effectiveBeforeSigned(version),
                        () -> succession.effectiveOutOfOrder(version),
                        () -> rules.setRetired(set, version))
                .and(new StructureRules(version).inOrder())
                .and(new ThresholdRules(version, period).inOrder())
                .and(new DerivationRules(set, version, facts, references).inOrder());
    }

    private Decision<CriteriaEvent> retire(RetireCriteriaSet c) {
        return Rules.inOrder(
                        happened(act),
                        correctsProperly(act, facts.entries(), CriteriaSetRetired.class),
                        () -> rules.setUnknown(c.criteriaSetId()),
                        () -> rules.setAlreadyRetired(c.criteriaSetId(), c.from()),
                        () -> rules.retiredBeforeVersion(c.from()))
                .decide(() -> unlessSo(act, rules.isRetired(), new CriteriaSetRetired(c.criteriaSetId(), c.from())));
    }

    private Decision<CriteriaEvent> annul(AnnulCriteriaEntry c) {
        return Rules.inOrder(
                        happened(act),
                        annulsProperly(act, facts.entries(), c.entry(), CriteriaSetIssued.class),
                        () -> succession.laterVersionStandsOnIt(c.entry()))
                .decide(() -> List.of(new CriteriaEntryAnnulled(c.criteriaSetId(), c.entry())));
    }
}
