package vn.vedich.query.export;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.kernel.Vocabulary;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.log.axon.EventType;
import vn.vedich.log.axon.EventTypes;
import vn.vedich.log.notary.Notary;
import vn.vedich.platform.log.KernelForms;
import vn.vedich.platform.problem.Languages;
import vn.vedich.proof.export.SealedTexts;
import vn.vedich.query.export.form.Format;
import vn.vedich.query.export.receipt.Basis;
import vn.vedich.query.export.receipt.Lane;
import vn.vedich.query.export.receipt.Receipt;
import vn.vedich.query.export.receipt.ReceiptForm;
import vn.vedich.query.export.receipt.Verdict;
import vn.vedich.query.export.receipt.Verdict.Cause;
import vn.vedich.query.export.receipt.Verdict.Outcome;
import vn.vedich.query.export.table.Cell;
import vn.vedich.query.export.table.Row;
import vn.vedich.query.export.table.Table;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.StoryLog;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HoldingExportsToTheirReceiptsTest {

    private static final List<Fact> ALL = SampleStory.whole();
    private static final int THEN = SampleStory.untilJuly2019().story.length();
    private static final String TIMELINE = "communes/quang-lam/timeline";
    private static final List<String> QUESTIONS = List.of(
            TIMELINE,
            "projects/tai-coong-my/timeline",
            "people/loader/timeline?order=position",
            "communes/quang-lam/scorecard",
            "communes/quang-lam/scorecard/reasons",
            "communes/quang-lam/scorecard/changes?asOf=2018-12-31,2019-07-09",
            "communes/quang-lam/scorecard/changes?beforeAsOf=2019-07-09&beforeKnownAt=20",
            "trials?unit=dam-ha&criteriaSet=qn&version=1",
            "directives/temporary-houses",
            "projects/tai-coong-my",
            "requests/drainage",
            "matrix?criteriaSet=qn",
            "directives",
            "departments/agriculture/directives?sort=age",
            "projects",
            "requests");
    private static final String REALLOCATED = "project.CapitalAllocated";

    @TempDir
    Path folder;

    private StoryLog log;
    private Notary notary;
    private ExportingSystem system;

    @BeforeEach
    void until_july_2019() {
        log = StoryLog.in(folder).append(ALL.subList(0, THEN));
        notary = ExportingSystem.sign(log, folder);
        await().until(() -> log.log()
                .checkpoints()
                .newest()
                .filter(newest -> newest.size() >= THEN)
                .isPresent());
        system = new ExportingSystem(log, notary, KernelForms.codec());
    }

    @AfterEach
    void stop() {
        system.close();
        notary.close();
        log.close();
    }

    @Test
    void what_is_asked_again_is_the_same_although_much_came_since() throws IOException {
        Map<String, Receipt> receipts = new TreeMap<>();
        for (String question : QUESTIONS) {
            for (Format format : Format.values()) {
                for (Locale language : Languages.spoken()) {
                    Receipt receipt = taken(system.exports(), question, format, language);
                    assertThat(receipt.rows()).isPositive();
                    assertThat(receipt.checkpoint()).startsWith("dam-ha.example\n");
                    assertThat(ReceiptForm.read(ReceiptForm.write(receipt))).isEqualTo(receipt);
                    receipts.put(question + " " + format + " " + language, receipt);
                }
            }
        }

        log.append(ALL.subList(THEN, ALL.size()));
        system.rebuild();

        receipts.forEach((what, receipt) ->
                assertThat(verified(receipt)).as(what).isEqualTo(new Verdict(Outcome.SAME, List.of())));
    }

    @Test
    void an_erased_text_is_told_from_everything_else() throws IOException {
        Receipt receipt = taken(TIMELINE);
        long position = eraseOneText();
        system.rebuild();

        Verdict verdict = verified(receipt);

        assertThat(verdict.outcome()).isEqualTo(Outcome.EXPLAINED);
        assertThat(verdict.differences()).isNotEmpty().allSatisfy(difference -> {
            assertThat(difference.causes()).containsExactly(Cause.ERASURE);
            assertThat(difference.lanes()).doesNotContain(Lane.VALUES);
            assertThat(difference.positions()).containsExactly(position);
        });
    }

    @Test
    void an_erased_directive_is_told_from_everything_else() throws IOException {
        Receipt receipt = taken("directives");
        long position = erase("directive.DirectiveIssued", text -> text.startsWith("Tuyên truyền"));
        system.close();
        system = new ExportingSystem(log, notary, KernelForms.codec());

        Verdict verdict = verified(receipt);

        assertThat(verdict.outcome()).isEqualTo(Outcome.EXPLAINED);
        assertThat(verdict.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.causes()).containsExactly(Cause.ERASURE);
            assertThat(difference.lanes()).containsExactly(Lane.TEXTS);
            assertThat(difference.positions()).containsExactly(position);
        });
    }

    @Test
    void other_words_are_told_from_other_values() throws IOException {
        Receipt receipt = taken(TIMELINE);
        Exports reworded = system.exports(reworded(), language -> basis("other words", Map.of()));

        Verdict verdict = system.verifying(reworded).verify(receipt, ExportingSystem.AUDITOR);

        assertThat(verdict.differences()).isNotEmpty().allSatisfy(difference -> {
            assertThat(difference.causes()).containsExactly(Cause.WORDING);
            assertThat(difference.lanes()).containsExactly(Lane.WORDS);
        });
    }

    @Test
    void other_words_from_the_same_books_are_an_alteration() throws IOException {
        Receipt receipt = taken(TIMELINE);
        Basis own = new OwnBasis().of(Languages.VIETNAMESE);
        Exports reworded = system.exports(reworded(), language -> own);

        assertThat(system.verifying(reworded)
                        .verify(receipt, ExportingSystem.AUDITOR)
                        .outcome())
                .isEqualTo(Outcome.ALTERED);
    }

    @Test
    void an_upcaster_is_named_by_the_form_that_it_makes() throws IOException {
        Receipt receipt = taken("projects?unit=quang-lam");
        system.close();
        system = new ExportingSystem(log, notary, upcasting());
        Exports newer = system.exports(
                system.questions(),
                language -> basis(new OwnBasis().of(language).wording(), Map.of(REALLOCATED, 2)));

        Verdict verdict = system.verifying(newer).verify(receipt, ExportingSystem.AUDITOR);

        assertThat(verdict.outcome()).isEqualTo(Outcome.EXPLAINED);
        assertThat(verdict.differences()).isNotEmpty().allSatisfy(difference -> {
            assertThat(difference.causes()).containsExactly(Cause.FORMS);
            assertThat(difference.lanes()).contains(Lane.VALUES);
            assertThat(difference.forms()).containsExactly(REALLOCATED + " r1 → r2");
        });
    }

    @Test
    void a_tampered_document_is_named_by_its_row_and_its_position() throws IOException {
        Receipt receipt = taken(TIMELINE);
        Document tampered =
                entries().find(eq("type", "assessment.CriterionMet")).first();
        String body = tampered.getString("body").replace("2019-", "2018-");
        entries().updateOne(eq("_id", tampered.getString("_id")), set("body", body));

        Verdict verdict = verified(receipt);

        assertThat(body).isNotEqualTo(tampered.getString("body"));
        assertThat(verdict.outcome()).isEqualTo(Outcome.ALTERED);
        assertThat(verdict.differences()).hasSize(1);
        assertThat(verdict.differences().getFirst().causes()).containsExactly(Cause.UNEXPLAINED);
        assertThat(verdict.differences().getFirst().positions()).containsExactly(tampered.getLong("at"));
    }

    @Test
    void a_tampered_text_is_no_erasure_even_where_another_text_was_erased() throws IOException {
        Receipt receipt = taken(TIMELINE);
        eraseOneText();
        system.rebuild();
        Document tampered =
                entries().find(eq("type", "assessment.CriterionMet")).first();
        String body = tampered.getString("body").replace("loader", "somebody");
        entries().updateOne(eq("_id", tampered.getString("_id")), set("body", body));

        Verdict verdict = verified(receipt);

        assertThat(verdict.outcome()).isEqualTo(Outcome.ALTERED);
        assertThat(verdict.differences())
                .filteredOn(difference -> difference.causes().contains(Cause.UNEXPLAINED))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.lanes()).isEqualTo(EnumSet.of(Lane.TEXTS));
                    assertThat(difference.positions()).containsExactly(tampered.getLong("at"));
                });
    }

    @Test
    void a_document_that_is_gone_is_an_alteration() throws IOException {
        Receipt receipt = taken(TIMELINE);
        entries().deleteOne(eq("type", "assessment.CriterionMet"));

        Verdict verdict = verified(receipt);

        assertThat(verdict.outcome()).isEqualTo(Outcome.ALTERED);
        assertThat(verdict.differences().getFirst().lastRow()).isEqualTo(receipt.rows());
    }

    @Test
    void a_log_that_lost_its_end_is_found_out() throws IOException {
        Receipt receipt = taken(TIMELINE);
        String longer = ReceiptForm.write(receipt)
                .replace("\"knownAt\" : " + receipt.moment().knownAt(), "\"knownAt\" : 999999");

        assertThat(verified(ReceiptForm.read(longer)).differences().getFirst().causes())
                .containsExactly(Cause.LOG_IS_SHORTER);
    }

    @Test
    void other_programs_are_told_from_other_content() throws IOException {
        Receipt receipt = taken(TIMELINE);
        String other = ReceiptForm.write(receipt)
                .replace(receipt.sha256(), "0".repeat(64))
                .replace(receipt.basis().setting(), "layout 0");

        Verdict verdict = verified(ReceiptForm.read(other));

        assertThat(verdict.outcome()).isEqualTo(Outcome.EXPLAINED);
        assertThat(verdict.differences().getFirst().causes()).isEqualTo(Set.of(Cause.SETTING));
    }

    private Receipt taken(String question) throws IOException {
        return taken(system.exports(), question, Format.CSV, Languages.VIETNAMESE);
    }

    private static Receipt taken(Exports exports, String question, Format format, Locale language) throws IOException {
        String[] halves = question.split("\\?", 2);
        Map<String, String> parameters = halves.length < 2 ? Map.of() : QueryText.read(halves[1]);
        Wanted wanted = new Wanted(halves[0], new TreeMap<>(parameters), format, language);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Receipt receipt = exports.begin("test", wanted, ExportingSystem.AUDITOR).writeTo(out);
        assertThat(receipt.length()).isEqualTo(out.size());
        return receipt;
    }

    private Verdict verified(Receipt receipt) {
        return system.verifying(system.exports()).verify(receipt, ExportingSystem.AUDITOR);
    }

    private MongoCollection<Document> entries() {
        return system.database().getCollection("timeline");
    }

    /** The reason of a correction. */
    private long eraseOneText() {
        return erase("", "đọc nhầm số"::equals);
    }

    /** Erases the first text of this kind; answers with the position of the event that held it. */
    private long erase(String type, Predicate<String> wanted) {
        for (CoveredEvent event : log.log().readCovered(0, THEN)) {
            for (Map.Entry<String, String> text :
                    SealedTexts.parse(event.texts()).texts().entrySet()) {
                if (event.event().name().startsWith(type) && wanted.test(text.getValue())) {
                    assertThat(log.log().eraseText(event.position(), text.getKey()))
                            .isTrue();
                    return event.position();
                }
            }
        }
        throw new IllegalStateException("the story says nothing like it");
    }

    private List<Exportable> reworded() {
        return system.questions().stream().<Exportable>map(Reworded::new).toList();
    }

    private static Basis basis(String wording, Map<String, Integer> newer) {
        Basis own = new OwnBasis().of(Languages.VIETNAMESE);
        TreeMap<String, Integer> forms = new TreeMap<>(own.forms());
        forms.putAll(newer);
        return new Basis(wording, forms, own.setting());
    }

    /** The same answers, told in other sentences. */
    private record Reworded(Exportable question) implements Exportable {

        @Override
        public List<String> addresses() {
            return question.addresses();
        }

        @Override
        public Set<String> parameters() {
            return question.parameters();
        }

        @Override
        public boolean isJudgedForADay() {
            return question.isJudgedForADay();
        }

        @Override
        public boolean comparesTwoMoments() {
            return question.comparesTwoMoments();
        }

        @Override
        public List<String> projections() {
            return question.projections();
        }

        @Override
        public Table table(Asked asked) {
            Table table = question.table(asked);
            List<Row> rows = new ArrayList<>();
            table.rows()
                    .forEachRemaining(row -> rows.add(
                            new Row(row.cells().stream().map(Reworded::reworded).toList())));
            return Table.of(table.title(), table.items(), table.columns(), rows);
        }

        private static Cell reworded(Cell cell) {
            return cell instanceof Cell.Told told ? new Cell.Told("Vậy là: " + told.sentence(), told.erased()) : cell;
        }
    }

    /** In revision 2 every allocation is one đồng more. */
    private static EventCodec upcasting() {
        EventTypes types = new EventTypes(Vocabulary.all().stream()
                .map(known -> new EventType(
                        known.type(), known.name(), known.name().equals(REALLOCATED) ? 2 : known.revision()))
                .toList());
        return EventCodec.builder(types, Provenance.class)
                .erasable(Text.class, Text::value, Text::new)
                .upcaster(new OneDongMore())
                .build();
    }

    private static final class OneDongMore extends SingleEventUpcaster {

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(new SimpleSerializedType(REALLOCATED, "1"));
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(
                    new SimpleSerializedType(REALLOCATED, "2"),
                    JsonNode.class,
                    form -> ((ObjectNode) form)
                            .put("amount", form.path("amount").longValue() + 1));
        }
    }
}
