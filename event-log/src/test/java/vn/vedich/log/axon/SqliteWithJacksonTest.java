package vn.vedich.log.axon;

import org.axonframework.serialization.Serializer;

class SqliteWithJacksonTest extends SqliteWithXStreamTest {

    @Override
    protected Serializer serializer() {
        return Serializers.jackson();
    }
}
