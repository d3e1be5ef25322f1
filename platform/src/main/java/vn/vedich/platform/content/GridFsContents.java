package vn.vedich.platform.content;

import com.mongodb.MongoException;
import com.mongodb.MongoGridFSException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.evidence.Sha256;

/**
 * Contents in GridFS: each a file that is called by its hash. A file is seen when all of its chunks are there; of two that
 * were put at the same time both hold the same bytes, and the newer one is read.
 */
final class GridFsContents implements Contents {

    private final GridFSBucket bucket;

    private GridFsContents(MongoDatabase database) {
        this.bucket = GridFSBuckets.create(database, "contents");
    }

    /** In that database; a majority has to have what is kept, and so must its client be set up. */
    static GridFsContents in(MongoDatabase database) {
        return new GridFsContents(database);
    }

    @Override
    public long put(Sha256 sha256, InputStream bytes) throws IOException {
        GridFSFile kept = newest(sha256);
        if (kept != null && isWhole(kept, sha256)) {
            return Intake.copy(bytes, OutputStream.nullOutputStream(), sha256);
        }
        try {
            return upload(sha256, bytes);
        } catch (MongoException e) {
            throw new ContentsUnavailable(e);
        }
    }

    @Override
    public Optional<KeptContent> find(Sha256 sha256) throws IOException {
        GridFSFile kept = newest(sha256);
        if (kept == null) {
            return Optional.empty();
        }
        if (!isWhole(kept, sha256)) {
            throw new DamagedContent(sha256);
        }
        return Optional.of(
                new KeptContent(sha256, kept.getLength(), () -> bucket.openDownloadStream(kept.getObjectId())));
    }

    @Override
    public OptionalLong size(Sha256 sha256) {
        GridFSFile kept = newest(sha256);
        return kept == null ? OptionalLong.empty() : OptionalLong.of(kept.getLength());
    }

    private long upload(Sha256 sha256, InputStream bytes) throws IOException {
        GridFSUploadStream upload = bucket.openUploadStream(sha256.hex());
        long size;
        try {
            size = Intake.copy(bytes, upload, sha256);
        } catch (IOException | RuntimeException e) {
            abort(upload, e);
            throw e;
        }
        upload.close();
        return size;
    }

    private static void abort(GridFSUploadStream upload, Exception why) {
        try {
            upload.abort();
        } catch (MongoException e) {
            why.addSuppressed(e);
        }
    }

    private @Nullable GridFSFile newest(Sha256 sha256) {
        try {
            return bucket.find(Filters.eq("filename", sha256.hex()))
                    .sort(Sorts.descending("uploadDate", "_id"))
                    .first();
        } catch (MongoException e) {
            throw new ContentsUnavailable(e);
        }
    }

    private boolean isWhole(GridFSFile file, Sha256 sha256) throws IOException {
        try (InputStream kept = bucket.openDownloadStream(file.getObjectId())) {
            return Intake.isWhole(kept, sha256);
        } catch (MongoGridFSException e) {
            return false;
        } catch (MongoException e) {
            throw new ContentsUnavailable(e);
        }
    }
}
