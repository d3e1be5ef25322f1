package vn.vedich.query.platform;

import com.mongodb.client.model.Updates;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** How a token, or none, stands in a document. */
record TokenForm(Serializer serializer) {

    private static final String TOKEN = "token";
    private static final String TYPE = "tokenType";

    Document write(@Nullable TrackingToken token) {
        if (token == null) {
            return new Document(TOKEN, null).append(TYPE, null);
        }
        SerializedObject<String> written = serializer.serialize(token, String.class);
        return new Document(TOKEN, written.getData())
                .append(TYPE, written.getType().getName());
    }

    Bson update(@Nullable TrackingToken token) {
        Document written = write(token);
        return Updates.combine(Updates.set(TOKEN, written.get(TOKEN)), Updates.set(TYPE, written.get(TYPE)));
    }

    @Nullable
    TrackingToken read(Document segment) {
        @Nullable String token = segment.getString(TOKEN);
        return token == null
                ? null
                : serializer.deserialize(
                        new SimpleSerializedObject<>(token, String.class, segment.getString(TYPE), null));
    }
}
