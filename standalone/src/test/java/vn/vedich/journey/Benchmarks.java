package vn.vedich.journey;

import java.io.IOException;

/** Everything that is measured of the whole system, one after another. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        StartBenchmark.main(new String[0]);
        DistrictBenchmark.main(new String[0]);
        RebuildBenchmark.main(new String[0]);
        System.exit(0);
    }
}
