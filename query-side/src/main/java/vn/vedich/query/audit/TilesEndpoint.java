package vn.vedich.query.audit;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.log.notary.ProvenLog;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemKind;
import vn.vedich.proof.tile.TilePath;

/** {@code /audit/tile/…}: the tree and its entries in tiles, as C2SP tlog-tiles has them. A tile never changes. */
@RestController
class TilesEndpoint {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final ProvenLog log;

    TilesEndpoint(ProvenLog log) {
        this.log = log;
    }

    @GetMapping("/audit/tile/{*path}")
    ResponseEntity<byte[]> tile(@PathVariable String path) {
        return TilePath.read(path.substring(1))
                .flatMap(log::tile)
                .map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .cacheControl(FOR_EVER)
                        .body(bytes))
                .orElseThrow(() -> ProblemFound.of(ProblemKind.NOT_FOUND));
    }
}
