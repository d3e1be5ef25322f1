package vn.vedich.streams;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.AbstractProtocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.SubscriptionQueryResult;

/**
 * What a project writes that has departments listen through Axon: a tracking processor handles each event and emits an update to
 * the subscription queries that it concerns. Served on virtual threads, as ours. Nothing is durable and nobody can go on where he
 * was; the line is as long as ours.
 */
public final class AxonServer {

    private static final String FILLER = "x".repeat(1_500);

    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final SimpleQueryBus queries = SimpleQueryBus.builder().build();
    private final DefaultQueryGateway gateway =
            DefaultQueryGateway.builder().queryBus(queries).build();
    private final ReentrantLock publishing = new ReentrantLock();
    private long next;

    record Told(long position, int lead, int cooperating) {}

    record ByDepartment(int department) {}

    private AxonServer() {}

    public static void main(String[] arguments) throws Exception {
        new AxonServer().serve(Integer.parseInt(arguments[0]));
    }

    private void serve(int port) throws LifecycleException, IOException {
        queries.subscribe(ByDepartment.class.getName(), String.class, _ -> "");
        TrackingEventProcessor processor = TrackingEventProcessor.builder()
                .name("inbox")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new Emitting(queries.queryUpdateEmitter()))
                        .build())
                .messageSource(store)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
        processor.start();
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("axon-server").toString());
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setProperty("address", "127.0.0.1");
        connector.setProperty("maxConnections", "12000");
        ((AbstractProtocol<?>) connector.getProtocolHandler()).setExecutor(new VirtualThreadExecutor("http-"));
        tomcat.setConnector(connector);
        Context context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "all", new Serving()).addMapping("/");
        tomcat.start();
        tomcat.getServer().await();
    }

    /** Handles events. */
    static final class Emitting {

        private final QueryUpdateEmitter emitter;

        Emitting(QueryUpdateEmitter emitter) {
            this.emitter = emitter;
        }

        @EventHandler
        void on(Told told, EventMessage<Told> message) {
            emitter.emit(
                    ByDepartment.class,
                    query -> query.department() == told.lead() || query.department() == told.cooperating(),
                    line(told, message.getTimestamp()));
        }

        private static String line(Told told, Instant at) {
            return "event: changed\nid: " + told.position() + "\ndata: {\"recordedAt\":\"" + at + "\",\"filler\":\""
                    + FILLER + "\"}\n\n";
        }
    }

    private final class Serving extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            int lead = Integer.parseInt(request.getParameter("lead"));
            int cooperating = Integer.parseInt(request.getParameter("cooperating"));
            long position;
            publishing.lock();
            try {
                position = next++;
                Told told = new Told(position, lead, cooperating);
                store.publish(new GenericDomainEventMessage<>("directive", "directive-" + position, 0, told));
            } finally {
                publishing.unlock();
            }
            response.getWriter().print(position);
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            int department = Integer.parseInt(request.getParameter("department"));
            BlockingQueue<String> lines = new LinkedBlockingQueue<>();
            SubscriptionQueryResult<String, String> listening = gateway.subscriptionQuery(
                    ByDepartment.class.getName(),
                    new ByDepartment(department),
                    ResponseTypes.instanceOf(String.class),
                    ResponseTypes.instanceOf(String.class));
            listening.updates().subscribe(lines::add);
            listening.initialResult().block();
            response.setContentType("text/event-stream");
            write(response, "event: current\nid: 0\ndata: {}\n\n");
            try {
                while (true) {
                    String line = lines.poll(20, TimeUnit.SECONDS);
                    write(response, line == null ? ":\n\n" : line);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                listening.close();
            }
        }

        private void write(HttpServletResponse response, String text) throws IOException {
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            response.flushBuffer();
        }
    }
}
