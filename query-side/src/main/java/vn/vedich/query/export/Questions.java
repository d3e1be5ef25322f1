package vn.vedich.query.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemKind;
import vn.vedich.query.answer.BadParameter;

/** Every question that can be exported, by its address. */
@Component
class Questions {

    private final List<Exportable> all;

    Questions(List<Exportable> all) {
        this.all = List.copyOf(all);
    }

    /**
     * The question at a path.
     *
     * @throws ProblemFound when there is none
     */
    Address at(String path) {
        return all.stream()
                .flatMap(question -> question.addresses().stream()
                        .map(template -> Address.of(question, template, path))
                        .flatMap(Optional::stream))
                .findFirst()
                .orElseThrow(() -> ProblemFound.of(ProblemKind.NOT_FOUND));
    }

    /**
     * Lets only parameters through that the question takes: a filter that is mistyped would export more than was wanted.
     *
     * @throws BadParameter for the first one that it does not take
     */
    static void requireKnown(Exportable question, Set<String> given) {
        for (String name : new TreeSet<>(given)) {
            if (!question.parameters().contains(name)) {
                throw BadParameter.notOneOf(
                        name, new TreeSet<>(question.parameters()).stream().toList());
            }
        }
    }
}
