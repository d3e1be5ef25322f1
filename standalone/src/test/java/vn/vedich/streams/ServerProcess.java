package vn.vedich.streams;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server in a process of its own, and what the operating system and its own machine say that it holds. */
final class ServerProcess implements AutoCloseable {

    private static final long KB_OF_A_MB = 1024;

    private final List<String> command;
    private final int port;
    private final Path output;
    private Duration formerly = Duration.ZERO;
    private Process process;

    private ServerProcess(List<String> command, int port, Path output) throws IOException {
        this.command = command;
        this.port = port;
        this.output = output;
        this.process = launch();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process.destroyForcibly()));
    }

    static ServerProcess start(int port, Path output, String main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx3g",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(arguments);
        return new ServerProcess(command, port, output);
    }

    private Process launch() throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
    }

    InetSocketAddress address() {
        return new InetSocketAddress("127.0.0.1", port);
    }

    void awaitListening() throws InterruptedException {
        long patience = System.nanoTime() + 180_000_000_000L;
        while (!listens()) {
            if (System.nanoTime() > patience || !process.isAlive()) {
                throw new IllegalStateException("the server does not come up; see " + output);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(address(), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Ends it at once, as {@code kill -9} does, and starts the same again. */
    void killAndStart() throws IOException {
        formerly = processorTime();
        process.destroyForcibly().onExit().join();
        process = launch();
    }

    /** How long it had a processor, its former lives included. */
    Duration processorTime() {
        return formerly.plus(process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO));
    }

    /** What is left on the heap when it was cleared, and what the system says that it has. */
    Memory memory() throws IOException, InterruptedException {
        String pid = Long.toString(process.pid());
        tool("GC.run", pid);
        tool("GC.run", pid);
        String used = tool("GC.heap_info", pid).replaceAll("(?s).*?used (\\d+)K.*", "$1");
        return new Memory(Long.parseLong(used) / KB_OF_A_MB, status("VmRSS") / KB_OF_A_MB);
    }

    /** In MB. */
    record Memory(long heap, long resident) {
        @Override
        public String toString() {
            return "%,d; %,d".formatted(heap, resident);
        }
    }

    /** What the system holds for it at the moment. */
    Holdings holdings() throws IOException {
        try (Stream<Path> open = Files.list(proc("fd"))) {
            return new Holdings(status("Threads"), open.count());
        }
    }

    record Holdings(long threads, long openFiles) {
        @Override
        public String toString() {
            return "%,d; %,d".formatted(threads, openFiles);
        }
    }

    private long status(String name) throws IOException {
        return Files.readAllLines(proc("status")).stream()
                .filter(line -> line.startsWith(name + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElseThrow();
    }

    private Path proc(String what) {
        return Path.of("/proc", Long.toString(process.pid()), what);
    }

    private static String tool(String what, String pid) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), pid, what)
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return said;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }
}
