package vn.vedich.query.projection;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.enrolment.EnrolmentEvent;
import vn.vedich.kernel.evidence.EvidenceEvent;
import vn.vedich.kernel.notice.NoticeEvent;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.request.RequestEvent;
import vn.vedich.kernel.session.SessionEvent;
import vn.vedich.kernel.subscription.SubscriptionEvent;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.webhook.WebhookEvent;

/**
 * The one JSON form of documents: the components of records in their order, what is null left out. An erased text is
 * written as null and so stays apart from one that never was.
 */
public final class DocumentJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addModule(new SimpleModule().addDeserializer(Text.class, new ErasableText()))
            .addMixIn(UnitEvent.class, ByName.class)
            .addMixIn(CriteriaEvent.class, ByName.class)
            .addMixIn(EnrolmentEvent.class, ByName.class)
            .addMixIn(AssessmentEvent.class, ByName.class)
            .addMixIn(EvidenceEvent.class, ByName.class)
            .addMixIn(ProjectEvent.class, ByName.class)
            .addMixIn(SessionEvent.class, ByName.class)
            .addMixIn(DirectiveEvent.class, ByName.class)
            .addMixIn(RequestEvent.class, ByName.class)
            .addMixIn(NoticeEvent.class, ByName.class)
            .addMixIn(WebhookEvent.class, ByName.class)
            .addMixIn(SubscriptionEvent.class, ByName.class)
            .build();

    /** Lines of a ledger hold events of several kinds; the log knows the kind by the stored name, a document by this. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "event")
    private interface ByName {}

    private DocumentJson() {}

    public static String write(Object document) {
        return MAPPER.writeValueAsString(document);
    }

    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    public static <D> D read(JsonNode tree, Class<D> form) {
        return MAPPER.treeToValue(tree, form);
    }

    public static <D> D read(String json, Class<D> form) {
        return MAPPER.readValue(json, form);
    }

    private static final class ErasableText extends StdDeserializer<Text> {

        private ErasableText() {
            super(Text.class);
        }

        @Override
        public Text deserialize(JsonParser parser, DeserializationContext context) {
            return Text.of(parser.getString());
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            return Text.erased();
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }
}
