package vn.vedich.command.criteria;

import java.time.LocalDate;
import vn.vedich.command.decision.Refusal;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.PartId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.value.Decimal;

/** Every way in which a command to a criteria set can be refused. */
public sealed interface CriteriaRefusal extends Refusal {

    record SetAlreadyIssued(CriteriaSetId set) implements CriteriaRefusal {}

    /** The set was never issued, or not any more. */
    record SetUnknown(CriteriaSetId set) implements CriteriaRefusal {}

    record BasedOnSetUnknown(CriteriaSetId basedOn) implements CriteriaRefusal {}

    record BasedOnItself(CriteriaSetId set) implements CriteriaRefusal {}

    record SetAlreadyRetired(CriteriaSetId set, LocalDate day) implements CriteriaRefusal {}

    /** No version comes into force once the set is retired. */
    record SetRetired(CriteriaSetId set, LocalDate day) implements CriteriaRefusal {}

    /** A set is not retired before its last version was in force for a day. */
    record RetiredBeforeVersion(LocalDate retiredFrom, LocalDate effectiveFrom) implements CriteriaRefusal {}

    /** The first version is number 1, the next one follows, and a correction keeps its number. */
    record VersionNumberNotNext(int number, int next) implements CriteriaRefusal {}

    /** A version is annulled only while it is the last. */
    record LaterVersionStandsOnIt(int number, int later) implements CriteriaRefusal {}

    record EffectiveBeforeSigned(LocalDate effectiveFrom, LocalDate signedOn) implements CriteriaRefusal {}

    /** Versions are in force in the order of their numbers: the versions before and after set the limits. */
    record EffectiveOutOfOrder(int number, LocalDate effectiveFrom) implements CriteriaRefusal {}

    record CodeTwice(String code) implements CriteriaRefusal {}

    record CriterionTwice(CriterionId criterion) implements CriteriaRefusal {}

    record IndicatorTwice(IndicatorId indicator) implements CriteriaRefusal {}

    record PartTwice(IndicatorId indicator, PartId part) implements CriteriaRefusal {}

    record ProfileTwice(ProfileId profile) implements CriteriaRefusal {}

    record NoCriterion(int version) implements CriteriaRefusal {}

    record CriterionWithoutIndicator(CriterionId criterion) implements CriteriaRefusal {}

    record CompositeOfOnePart(IndicatorId indicator) implements CriteriaRefusal {}

    record CompositeInComposite(IndicatorId indicator, PartId part) implements CriteriaRefusal {}

    record ProfileUnknown(IndicatorId indicator, ProfileId profile) implements CriteriaRefusal {}

    /** Two thresholds of one measure for the same profile from the same year: neither could be told to hold. */
    record ThresholdTwice(IndicatorId indicator, ProfileId profile) implements CriteriaRefusal {}

    /** A percentage lies from 0 to 100, an amount is not negative. */
    record ThresholdOutOfRange(IndicatorId indicator, Decimal value) implements CriteriaRefusal {}

    /** Money is counted in whole đồng. */
    record ThresholdNotWhole(IndicatorId indicator, Decimal value) implements CriteriaRefusal {}

    record ThresholdYearOutsidePeriod(IndicatorId indicator, int year) implements CriteriaRefusal {}

    /** The named set has, in none of its versions, the indicator that another is said to derive from. */
    record DerivationUnknown(IndicatorId indicator, CriteriaSetId set, IndicatorId from) implements CriteriaRefusal {}

    /**
     * An indicator's id is permanent and its measure may be amended; but one that becomes another kind of measure names
     * itself in what it derives from. An amount in another unit is another kind of measure.
     */
    record MeasureChangedInSilence(IndicatorId indicator) implements CriteriaRefusal {}
}
