package vn.vedich.proof.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cases of transparency-dev/merkle, read where they are kept for every checkout. Without them these tests fail. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishedVectorsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Case> inclusion() throws IOException {
        return cases("rfc6962-inclusion.jsonl");
    }

    static Stream<Case> consistency() throws IOException {
        return cases("rfc6962-consistency.jsonl");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inclusion")
    void an_inclusion_proof_is_judged_as_its_case_says(Case given) {
        assertThat(includes(given.json)).isEqualTo(!given.mustFail());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("consistency")
    void a_consistency_proof_is_judged_as_its_case_says(Case given) {
        assertThat(isConsistent(given.json)).isEqualTo(!given.mustFail());
    }

    @Test
    void there_are_cases_to_accept_and_cases_to_reject() throws IOException {
        assertThat(inclusion().map(Case::mustFail)).contains(true, false);
        assertThat(consistency().map(Case::mustFail)).contains(true, false);
    }

    private static boolean includes(JsonNode json) {
        Optional<Hash> root = hash(json.path("root"));
        Optional<Hash> leaf = hash(json.path("leafHash"));
        Optional<List<Hash>> proof = hashes(json.path("proof"));
        return root.isPresent()
                && leaf.isPresent()
                && proof.isPresent()
                && Inclusion.holds(
                        number(json.path("leafIdx")),
                        number(json.path("treeSize")),
                        leaf.get(),
                        proof.get(),
                        root.get());
    }

    private static boolean isConsistent(JsonNode json) {
        Optional<Hash> older = hash(json.path("root1"));
        Optional<Hash> newer = hash(json.path("root2"));
        Optional<List<Hash>> proof = hashes(json.path("proof"));
        return older.isPresent()
                && newer.isPresent()
                && proof.isPresent()
                && Consistency.holds(
                        number(json.path("size1")), older.get(), number(json.path("size2")), newer.get(), proof.get());
    }

    private static long number(JsonNode json) {
        return Long.parseUnsignedLong(json.asString());
    }

    private static Optional<Hash> hash(JsonNode json) {
        byte[] bytes = Base64.getDecoder().decode(json.asString());
        return bytes.length == Hash.BYTES ? Optional.of(Hash.of(bytes)) : Optional.empty();
    }

    private static Optional<List<Hash>> hashes(JsonNode json) {
        List<Optional<Hash>> all =
                json.values().stream().map(PublishedVectorsTest::hash).toList();
        return all.stream().allMatch(Optional::isPresent)
                ? Optional.of(all.stream().map(Optional::orElseThrow).toList())
                : Optional.empty();
    }

    private static Stream<Case> cases(String file) throws IOException {
        return Files.readAllLines(vectors().resolve(file)).stream().map(line -> new Case(JSON.readTree(line)));
    }

    private static Path vectors() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/vectors"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new AssertionError("shared/vectors is nowhere above the checkout"));
    }

    record Case(JsonNode json) {

        boolean mustFail() {
            return json.path("wantErr").booleanValue();
        }

        @Override
        public String toString() {
            return json.path("name").asString();
        }
    }
}
