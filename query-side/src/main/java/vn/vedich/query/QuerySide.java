package vn.vedich.query;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import vn.vedich.platform.start.Start;

/**
 * Starts the query side as a process of its own: as many as are wanted, on one MongoDB. It is no configuration that a scan
 * finds, so that {@code standalone} can look through this package too.
 */
@EnableAutoConfiguration
@ComponentScan({"vn.vedich.platform", "vn.vedich.query"})
public class QuerySide {

    public static void main(String[] arguments) {
        Start.process(QuerySide.class, "query-side", arguments);
    }
}
