package vn.vedich.standalone.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.command.assessment.AssessmentCommand;
import vn.vedich.command.criteria.CriteriaCommand;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.Command;
import vn.vedich.command.directive.DirectiveCommand;
import vn.vedich.command.enrolment.EnrolmentCommand;
import vn.vedich.command.evidence.EvidenceCommand;
import vn.vedich.command.project.ProjectCommand;
import vn.vedich.command.request.RequestCommand;
import vn.vedich.command.session.SessionCommand;
import vn.vedich.command.subscription.SubscriptionCommand;
import vn.vedich.command.unit.UnitCommand;
import vn.vedich.command.webhook.WebhookCommand;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Text;

/**
 * One line of a record: a command, its id and its provenance.
 *
 * @param content the bytes that a line of evidence brings along
 */
record RecordLine(CommandId id, Command command, Said said, byte @Nullable [] content) {

    private static final String OPERATOR = "operator";

    private static final Map<String, Class<?>> COMMANDS = Stream.of(
                    UnitCommand.class,
                    CriteriaCommand.class,
                    EnrolmentCommand.class,
                    AssessmentCommand.class,
                    EvidenceCommand.class,
                    ProjectCommand.class,
                    SessionCommand.class,
                    DirectiveCommand.class,
                    RequestCommand.class,
                    WebhookCommand.class,
                    SubscriptionCommand.class)
            .flatMap(context -> Arrays.stream(context.getPermittedSubclasses()))
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    static List<RecordLine> readAll() {
        return Shipped.recordLines().stream().map(RecordLine::read).toList();
    }

    static RecordLine read(String line) {
        JsonNode read = Shipped.JSON.readTree(line);
        ObjectNode fields = read.get("body").asObject().deepCopy();
        JsonNode provenance = fields.remove("provenance");
        Class<?> type = COMMANDS.get(read.get("command").asString());
        return new RecordLine(
                new CommandId(read.get("id").asString()),
                (Command) Shipped.JSON.treeToValue(fields, type),
                Shipped.JSON.treeToValue(provenance, Said.class),
                read.has("content")
                        ? Base64.getDecoder().decode(read.get("content").asString())
                        : null);
    }

    /** The act that the operator enters when this line is loaded on that day. */
    Act act(LocalDate today) {
        EnteredBy operator = new EnteredBy(Text.of(OPERATOR), Set.of(Role.OPERATOR), null);
        Provenance provenance = new Provenance(
                operator,
                said.attributedTo(),
                said.authority(),
                said.reason(),
                said.source(),
                id,
                id,
                id,
                said.corrects());
        return new Act(commitId(), provenance, said.occurredOn(), said.reportedOn(), today, null);
    }

    private String commitId() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((OPERATOR + "\n" + id).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
