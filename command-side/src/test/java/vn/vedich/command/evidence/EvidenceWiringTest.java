package vn.vedich.command.evidence;

import static org.axonframework.test.matchers.Matchers.matches;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Command;
import vn.vedich.command.evidence.EvidenceCommand.AnnulEvidenceEntry;
import vn.vedich.command.evidence.EvidenceCommand.AttachEvidence;
import vn.vedich.command.evidence.EvidenceCommand.WithdrawEvidence;
import vn.vedich.command.evidence.EvidenceRefusal.ContentUnknown;
import vn.vedich.command.shell.CommandRefused;
import vn.vedich.command.shell.Wiring;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceAttached;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceEntryAnnulled;
import vn.vedich.kernel.id.EntryId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceWiringTest {

    private static final EvidenceAttached PHOTO = Evidences.photo();
    private static final AttachEvidence ATTACH =
            new AttachEvidence(Evidences.PHOTO, PHOTO.unitId(), PHOTO.title(), PHOTO.content());

    private final Wiring<Evidence> without =
            Wiring.of(Evidence.class).given("unit", Evidences.registered(Evidences.COMMUNE, "commune"));
    private final Wiring<Evidence> before = without.given("copy", Evidences.copy());
    private final Wiring<Evidence> attached = before.given("attachment", PHOTO);

    @Test
    void evidence_begins_with_its_attachment() {
        before.when(ATTACH, Acts.ordinary()).expectEvents(PHOTO);
    }

    @Test
    void every_command_reaches_the_decider() {
        accepts(new WithdrawEvidence(Evidences.PHOTO, Acts.TODAY), Evidences.withdrawal(Acts.TODAY));
        accepts(
                new AnnulEvidenceEntry(Evidences.PHOTO, new EntryId("attachment")),
                new EvidenceEntryAnnulled(Evidences.PHOTO, new EntryId("attachment")));
    }

    @Test
    void a_refusal_comes_out_whole_and_nothing_is_stored() {
        ContentUnknown refusal = new ContentUnknown(PHOTO.content().sha256());

        without.when(ATTACH, Acts.ordinary())
                .expectNoEvents()
                .expectException(CommandRefused.class)
                .expectException(matches(e -> ((CommandRefused) e).refusal().equals(refusal)));
    }

    @Test
    void nothing_to_do_is_a_success_without_events() {
        attached.when(ATTACH, Acts.ordinary())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void what_was_never_attached_is_not_found() {
        before.when(new WithdrawEvidence(Evidences.PHOTO, Acts.TODAY), Acts.ordinary())
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    private void accepts(Command command, Object event) {
        attached.when(command, Acts.ordinary().because("so decided")).expectEvents(event);
    }
}
