package vn.vedich.query.webhook;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.vedich.log.deliveries.Delivery.Answer;
import vn.vedich.platform.outbound.AllowedHosts;

/**
 * Posts. Follows no redirect, keeps no cookie, takes no proxy from the surroundings, calls without TLS only who is
 * allowed to be, connects only to addresses that {@link PublicHosts} gives, reads no more than the beginning of an answer, and waits for all of it no longer than a limit.
 */
@Component
final class HttpCourier implements Courier, AutoCloseable {

    /** So much of an answer is read and kept, in bytes. */
    static final int EXCERPT = 500;

    private static final Logger LOGGER = LoggerFactory.getLogger(HttpCourier.class);

    private static final Duration USUAL_LIMIT = Duration.ofSeconds(15);

    private static final int MOST_CONNECTIONS = 1_000;
    private static final int LONGEST_LINE = 8 * 1024;
    private static final int MOST_HEADERS = 100;
    private static final String WHO = "Ve-Dich";
    private static final String WITHOUT_TLS = "tls-required";
    private static final String TOO_LATE = "no-answer-in-time";

    private final PublicHosts hosts;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService clock;
    private final Duration limit;

    @Autowired
    HttpCourier(AllowedHosts allowed) {
        this(new PublicHosts(SystemDefaultDnsResolver.INSTANCE, allowed), USUAL_LIMIT);
    }

    /**
     * @param hosts says who may be called, and finds addresses
     * @param limit from the beginning to the end of an answer
     */
    HttpCourier(PublicHosts hosts, Duration limit) {
        this.hosts = hosts;
        this.limit = limit;
        this.client = client(hosts, Timeout.of(limit));
        this.clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("webhook-limits").factory());
    }

    private static CloseableHttpClient client(DnsResolver hosts, Timeout limit) {
        PoolingHttpClientConnectionManager connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(hosts)
                .setMaxConnTotal(MOST_CONNECTIONS)
                .setMaxConnPerRoute(MOST_CONNECTIONS)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxLineLength(LONGEST_LINE)
                                .setMaxHeaderCount(MOST_HEADERS)
                                .build())
                        .build())
                .setDefaultSocketConfig(
                        SocketConfig.custom().setSoTimeout(limit).build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(limit)
                        .setSocketTimeout(limit)
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(limit)
                        .setConnectionRequestTimeout(limit)
                        .setRedirectsEnabled(false)
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setUserAgent(WHO)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    @Override
    public Reply take(Parcel parcel) {
        if (!hosts.isSafe(parcel.to())) {
            return Reply.of(new Answer(0, WITHOUT_TLS));
        }
        HttpPost post = new HttpPost(parcel.to());
        parcel.headers().forEach(post::setHeader);
        post.setEntity(new ByteArrayEntity(parcel.body().getBytes(StandardCharsets.UTF_8), null));
        // The client's own limits begin anew with every byte; an answer could be sent drop by drop for ever.
        AtomicBoolean over = new AtomicBoolean();
        ScheduledFuture<?> end = clock.schedule(
                () -> {
                    over.set(true);
                    post.cancel();
                },
                limit.toMillis(),
                TimeUnit.MILLISECONDS);
        AtomicReference<@Nullable Reply> replied = new AtomicReference<>();
        try {
            client.execute(post, response -> listen(response, post, replied));
        } catch (IOException | RuntimeException e) {
            LOGGER.debug("A webhook was not reached, or broke off", e);
            replied.compareAndSet(null, Reply.of(new Answer(0, over.get() ? TOO_LATE : reason(e))));
        } finally {
            end.cancel(false);
        }
        return Objects.requireNonNull(replied.get());
    }

    /** What can't be read of an answer is left out: that there was one, and which, is known before. */
    private static int listen(ClassicHttpResponse response, HttpPost post, AtomicReference<@Nullable Reply> replied)
            throws IOException {
        replied.set(reply(response, ""));
        replied.set(reply(response, excerpt(response.getEntity())));
        // Whatever is closed before its end would be read to its end, which may never come.
        post.cancel();
        return response.getCode();
    }

    private static Reply reply(ClassicHttpResponse response, String excerpt) {
        Header retryAfter = response.getFirstHeader(HttpHeaders.RETRY_AFTER);
        return new Reply(new Answer(response.getCode(), excerpt), retryAfter == null ? null : retryAfter.getValue());
    }

    private static String excerpt(@Nullable HttpEntity entity) throws IOException {
        return entity == null
                ? ""
                : printable(new String(entity.getContent().readNBytes(EXCERPT), StandardCharsets.UTF_8));
    }

    private static String printable(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /** A word for each way in which nothing is answered; what the other side or the network said is not repeated. */
    private static String reason(Exception failure) {
        return switch (failure) {
            case PublicHosts.NotPublic _ -> "address-not-allowed";
            case UnknownHostException _ -> "host-unknown";
            case ConnectException _ -> "not-connected";
            case InterruptedIOException _ -> TOO_LATE;
            case SSLException _ -> "tls-failed";
            default -> "answer-broken";
        };
    }

    @Override
    public void close() {
        clock.shutdownNow();
        try {
            client.close();
        } catch (IOException e) {
            LOGGER.warn("The client of webhooks could not be closed", e);
        }
    }
}
