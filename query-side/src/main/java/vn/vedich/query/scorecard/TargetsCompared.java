package vn.vedich.query.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.compare.Compared;
import vn.vedich.query.compare.Stood;
import vn.vedich.query.dossier.Dossier.OfEnrolment;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.moment.Knowledge;

/** What a commune is to reach, to be held against itself at another moment; known by enrolment and target. */
@Component
class TargetsCompared implements Compared {

    private static final String OF_AN_ENROLMENT = "/";

    private final ScorecardStore store;

    TargetsCompared(ScorecardStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "targets";
    }

    @Override
    public List<String> projections() {
        return List.of(ScorecardProjection.NAME);
    }

    @Override
    public AtAMoment at(UnitId commune, LocalDate day, Knowledge known) {
        ScorecardStore then = store.at(known);
        return new Then(then.unit(commune), then.enrolments(List.of(commune)), day);
    }

    private record Then(Optional<OfUnit> commune, List<OfEnrolment> enrolments, LocalDate day) implements AtAMoment {

        @Override
        public Set<String> ids() {
            return enrolments.stream()
                    .flatMap(enrolment -> targets(enrolment)
                            .map(target -> beginning(enrolment) + target.id().value()))
                    .collect(Collectors.toSet());
        }

        @Override
        public Optional<Stood> find(String id) {
            return enrolments.stream()
                    .filter(enrolment -> id.startsWith(beginning(enrolment)))
                    .findFirst()
                    .map(enrolment -> stood(enrolment, id));
        }

        private Stood stood(OfEnrolment enrolment, String id) {
            Optional<TargetView> target = targets(enrolment)
                    .filter(one -> id.equals(beginning(enrolment) + one.id().value()))
                    .findFirst();
            Set<EntryId> entries = target.stream()
                    .flatMap(one -> Stream.concat(Stream.of(one), one.revised().stream()))
                    .map(TargetView::entry)
                    .collect(Collectors.toSet());
            return new Stood(target.orElse(null), entries, enrolment.facts().entries());
        }

        private Stream<TargetView> targets(OfEnrolment enrolment) {
            return new TargetReading(enrolment, day).read().stream();
        }

        private static String beginning(OfEnrolment enrolment) {
            return enrolment.id().value() + OF_AN_ENROLMENT;
        }
    }
}
