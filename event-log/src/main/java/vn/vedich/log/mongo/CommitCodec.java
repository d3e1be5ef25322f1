package vn.vedich.log.mongo;

import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/** Between a commit and its document, without a tree of values in between. */
final class CommitCodec implements Codec<PlacedCommit> {

    @Override
    public void encode(BsonWriter writer, PlacedCommit commit, EncoderContext context) {
        new CommitWriting(writer).write(commit);
    }

    @Override
    public PlacedCommit decode(BsonReader reader, DecoderContext context) {
        return new CommitReading(reader).read();
    }

    @Override
    public Class<PlacedCommit> getEncoderClass() {
        return PlacedCommit.class;
    }
}
