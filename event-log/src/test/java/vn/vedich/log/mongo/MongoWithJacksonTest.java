package vn.vedich.log.mongo;

import org.axonframework.serialization.Serializer;
import vn.vedich.log.axon.Serializers;

class MongoWithJacksonTest extends MongoWithXStreamTest {

    @Override
    protected Serializer serializer() {
        return Serializers.jackson();
    }
}
