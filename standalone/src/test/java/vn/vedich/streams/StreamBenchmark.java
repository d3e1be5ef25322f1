package vn.vedich.streams;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * Prints how long it takes from a command to the line on the streams that it concerns, what that costs, and whether anybody missed
 * anything or heard it twice; also while webhooks are called. Nothing is asserted; set by {@value Load#SETTINGS}, see {@link Load}.
 * Everything stays on this machine: a server in a process of its own, and this one, which sends, listens and is called.
 */
public final class StreamBenchmark {

    private final Load load;
    private final Path folder;
    private final Figures figures;
    private final Figures ofWebhooks;

    private StreamBenchmark(Load load, Path folder) {
        this.load = load;
        this.folder = folder;
        this.figures = new Figures("%,d streams, %d departments; %,d commands a phase, %d a second"
                .formatted(load.streams(), load.departments(), load.commands(), load.rate()));
        this.ofWebhooks = new Figures(load.webhooks() + " webhooks");
    }

    /** Leaves 1 where it could not be measured, with the server's words in the folder that it names. */
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Load load = Load.read(System.getProperty(Load.SETTINGS, ""));
        Optional<String> objection = OpenFiles.ofThisProcess().objection(load);
        if (objection.isPresent()) {
            System.out.println(objection.get());
            System.exit(1);
        }
        Path folder = Files.createTempDirectory("streams");
        System.out.println(load + " in " + folder);
        new StreamBenchmark(load, folder).measure();
        FileSystemUtils.deleteRecursively(folder);
        System.exit(0);
    }

    private void measure() throws IOException, InterruptedException {
        List<Phase> phases =
                load.phases().stream().filter(phase -> phase != Phase.AXON).toList();
        if (!phases.isEmpty()) {
            measureOurs(phases);
        }
        if (load.phases().contains(Phase.AXON)) {
            measureAxon();
        }
        figures.print();
        ofWebhooks.print();
    }

    private void measureOurs(List<Phase> phases) throws IOException, InterruptedException {
        try (VeDichStreams ours = new VeDichStreams(freePort(), folder, load);
                Measuring measuring = new Measuring(ours, load, figures)) {
            measuring.prepare(phases.getFirst());
            for (Phase phase : phases) {
                measure(phase, measuring, ours);
            }
        }
    }

    private void measure(Phase phase, Measuring measuring, VeDichStreams ours)
            throws IOException, InterruptedException {
        try (Beside beside = beside(phase, ours)) {
            measuring.measure(phase, beside);
        }
    }

    private Beside beside(Phase phase, VeDichStreams ours) throws IOException {
        return switch (phase) {
            case PLAIN, AXON -> Beside.NOTHING;
            case REBUILD -> ours::rebuildInbox;
            case KILL -> () -> ours.server().killAndStart();
            case WEBHOOKS -> new Webhooks(ours.api(), load, freePort(), ofWebhooks);
        };
    }

    private void measureAxon() throws IOException, InterruptedException {
        try (Contestant axon = new AxonStreams(freePort(), folder);
                Measuring measuring = new Measuring(axon, load, figures)) {
            measuring.prepare(Phase.AXON);
            measuring.measure(Phase.AXON, Beside.NOTHING);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
