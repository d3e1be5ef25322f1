package vn.vedich.log.axon;

import com.thoughtworks.xstream.XStream;
import com.thoughtworks.xstream.security.AnyTypePermission;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.xml.XStreamSerializer;

/** Axon's serializers, as its own suites are run with. */
public final class Serializers {

    private Serializers() {}

    public static Serializer xStream() {
        XStream xStream = new XStream();
        xStream.addPermission(AnyTypePermission.ANY);
        return XStreamSerializer.builder().xStream(xStream).build();
    }

    public static Serializer jackson() {
        return Jackson3Serializer.builder().build();
    }
}
