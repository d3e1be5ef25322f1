package vn.vedich.standalone.record;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.vedich.command.assessment.AssessmentCommand.RecordIndicator;
import vn.vedich.command.assessment.AssessmentCommand.RecordIndicators;
import vn.vedich.command.enrolment.EnrolmentCommand.SetTarget;
import vn.vedich.command.evidence.EvidenceCommand.AttachEvidence;
import vn.vedich.command.form.Catalogue;
import vn.vedich.kernel.assessment.HowWell;
import vn.vedich.kernel.assessment.Mark;
import vn.vedich.kernel.assessment.Report;
import vn.vedich.kernel.assessment.Totals;
import vn.vedich.kernel.enrolment.Goal;
import vn.vedich.kernel.evidence.Content;
import vn.vedich.kernel.evidence.MediaType;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.id.ProgrammeId;
import vn.vedich.kernel.id.ProgrammeStatus;
import vn.vedich.kernel.id.ReportId;
import vn.vedich.kernel.id.TargetId;
import vn.vedich.kernel.judgement.CriterionStanding;
import vn.vedich.kernel.judgement.IndicatorStanding;
import vn.vedich.kernel.judgement.Judgement;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.value.DayOrMonth;

/** The record of Quảng Lâm says what the article says, and says of everything else that it does not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuangLamRecordTest {

    private static final LocalDate SESSION = LocalDate.parse("2019-07-09");
    private static final CriteriaSetId SET = new CriteriaSetId("quang-ninh-2016");

    private final List<RecordLine> lines = RecordLine.readAll();
    private final RecordStory story = RecordStory.of(lines);

    @Test
    void every_line_is_a_command_with_all_that_it_must_have() {
        assertThat(lines)
                .allSatisfy(line -> assertThat(NothingMissing.missingIn(line.id() + ": ", line))
                        .isEmpty());
    }

    @Test
    void lines_are_numbered_so_that_each_has_an_id_of_its_own() {
        assertThat(lines.stream().map(line -> line.id().value()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, lines.size())
                        .mapToObj("ql2019-%04d"::formatted)
                        .toList());
    }

    @Test
    void every_act_but_the_registration_of_the_topmost_unit_is_somebodys() {
        assertThat(lines.stream().filter(line -> line.said().attributedTo() == null))
                .containsExactly(lines.getFirst());
        assertThat(lines.stream()
                        .flatMap(line -> Stream.ofNullable(line.said().attributedTo()))
                        .map(by -> by.unit()))
                .allSatisfy(unit -> assertThat(story.units).containsKey(unit));
    }

    @Test
    void every_line_fits_the_form_of_its_command() {
        Catalogue catalogue = new Catalogue();

        assertThat(Shipped.recordLines()).allSatisfy(line -> {
            JsonNode read = Shipped.JSON.readTree(line);
            catalogue.find(read.get("command").asString()).orElseThrow().bind(read.get("body"));
        });
    }

    @Test
    void evidence_comes_with_the_bytes_that_it_names() {
        assertThat(lines)
                .filteredOn(line -> line.content() != null)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(((AttachEvidence) line.command()).content())
                        .isEqualTo(new Content(
                                new Sha256(sha256(requireNonNull(line.content()))),
                                requireNonNull(line.content()).length,
                                new MediaType("image/png"))));
        assertThat(lines)
                .filteredOn(line -> line.command() instanceof AttachEvidence)
                .allSatisfy(line -> assertThat(line.content()).isNotNull());
    }

    @Test
    void every_value_is_said_to_be_illustrative() {
        assertThat(lines.stream()
                        .filter(line ->
                                line.command() instanceof RecordIndicator || line.command() instanceof RecordIndicators)
                        .map(line -> line.said().source()))
                .isNotEmpty()
                .containsOnly(Source.ILLUSTRATIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-07-09", "2019-12-31", "2020-01-01", "2026-06-30", "2999-12-31"})
    void twelve_of_20_criteria_and_37_of_53_indicators_are_met_on_the_day_and_ever_after(LocalDate day) {
        Judgement judgement = story.judgementOn(day);

        assertThat(judgement.met()).isEqualTo(new Totals(12, 37));
        assertThat(judgement.criteria()).hasSize(20);
        assertThat(judgement.criteria().stream().flatMap(c -> c.indicators().stream()))
                .hasSize(53)
                .allMatch(IndicatorStanding::isApplicable);
        assertThat(judgement.criteria())
                .filteredOn(CriterionStanding::isMet)
                .allMatch(c -> c.support() == CriterionStanding.Support.STANDS);
    }

    @Test
    void a_criterion_is_met_exactly_where_nothing_is_lacking_and_the_ones_of_the_article_are_not() {
        Judgement judgement = story.judgementOn(SESSION);

        assertThat(judgement.criteria())
                .allSatisfy(c -> assertThat(c.isMet()).isEqualTo(c.lacking().isEmpty()));
        assertThat(judgement.criteria().stream()
                        .filter(c -> !c.isMet())
                        .map(c -> c.criterion().id().value()))
                .containsExactly("qn-2", "qn-9", "qn-10", "qn-11", "qn-13", "qn-16", "qn-17", "qn-20");
    }

    @Test
    void what_is_met_is_met_only_just() {
        assertThat(story.judgementOn(SESSION).criteria().stream()
                        .flatMap(c -> Stream.ofNullable(c.mark()))
                        .map(Dated.Item::value))
                .hasSize(12)
                .allMatch(mark -> mark instanceof Mark.Met met && met.howWell() == HowWell.BARELY);
    }

    @Test
    void the_report_claims_what_the_entries_support() {
        Report report = story.assessment
                .reports()
                .of(new ReportId("2019-h1"))
                .on(SESSION)
                .orElseThrow();

        assertThat(report.claimed()).isEqualTo(new Totals(12, 37)).isEqualTo(report.supported());
    }

    @Test
    void the_session_sets_15_of_20_and_45_of_53_by_the_end_of_the_year_and_the_finish_in_august_2020() {
        assertThat(story.enrolment.targets().on(new TargetId("end-of-2019"), SESSION))
                .contains(new Goal.Totals(DayOrMonth.of("2019-12-31"), SET, 15, 45));
        assertThat(story.enrolment.targets().on(new TargetId("finish"), SESSION))
                .contains(new Goal.Recognition(DayOrMonth.of("2020-08"), SET));
        assertThat(lines.stream()
                        .filter(line -> line.command() instanceof SetTarget)
                        .map(line -> line.said().occurredOn()))
                .containsOnly(DayOrMonth.of(SESSION));
    }

    @Test
    void before_the_amendment_ten_criteria_were_met_by_the_first_version_and_they_still_are_by_the_second() {
        Judgement before = story.judgementOn(LocalDate.parse("2019-04-16"));
        Judgement after = story.judgementOn(LocalDate.parse("2019-04-17"));

        assertThat(before.yardstick().version().number()).isEqualTo(1);
        assertThat(after.yardstick().version().number()).isEqualTo(2);
        assertThat(before.met().criteria()).isEqualTo(10).isEqualTo(after.met().criteria());
    }

    @Test
    void leaving_the_list_changes_the_profile_and_not_the_set() {
        ProgrammeId p135 = new ProgrammeId("p135");
        LocalDate left = LocalDate.parse("2019-12-31");
        LocalDate next = LocalDate.parse("2020-01-01");

        assertThat(story.enrolment.statuses().on(p135, SESSION)).contains(new ProgrammeStatus("listed"));
        assertThat(story.enrolment.statuses().on(p135, left)).contains(new ProgrammeStatus("left"));
        assertThat(story.enrolment.profiles().on(left)).contains(new ProfileId("northern-mountains"));
        assertThat(story.enrolment.profiles().on(next)).contains(new ProfileId("general"));
        assertThat(story.enrolment.adoptions().on(next))
                .isEqualTo(story.enrolment.adoptions().on(left));
    }

    @Test
    void a_mistyped_value_that_would_have_met_its_threshold_was_corrected() {
        RecordLine correction = lines.stream()
                .filter(line -> line.said().corrects() != null)
                .reduce((one, another) -> {
                    throw new AssertionError("one correction was expected");
                })
                .orElseThrow();
        EntryId mistyped = requireNonNull(correction.said().corrects());
        RecordStory uncorrected =
                RecordStory.of(lines.stream().filter(line -> line != correction).toList());

        assertThat(uncorrected.assessment.entries().stands(mistyped)).isTrue();
        assertThat(uncorrected.judgementOn(SESSION).met().indicators()).isEqualTo(38);
        assertThat(story.assessment.entries().stands(mistyped)).isFalse();
    }

    @Test
    void a_value_of_one_village_does_not_stand_for_the_commune() {
        IndicatorId water = new IndicatorId("qn-17.1");

        assertThat(story.assessment.villageValues().of(water).items()).hasSize(1);
        assertThat(story.assessment.values().of(water).items()).hasSize(1);
    }

    @Test
    void departments_verify_only_what_they_answer_for() {
        assertThat(story.assessment.verifications().keys())
                .isNotEmpty()
                .allSatisfy(criterion -> story.assessment.verifications().of(criterion).items().stream()
                        .filter(v -> v.value().level().value().equals("department"))
                        .forEach(v -> assertThat(answering(criterion, v.from()))
                                .contains(v.value().by().value())));
    }

    private List<String> answering(CriterionId criterion, LocalDate day) {
        return story.judgementOn(day).yardstick().version().criterion(criterion).stream()
                .flatMap(c -> c.indicators().stream())
                .flatMap(i -> story.enrolment.responsibleFor(i.id(), day).stream())
                .map(unit -> unit.value())
                .toList();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
