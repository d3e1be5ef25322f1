package vn.vedich.standalone.demo;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import vn.vedich.command.loading.RecordLoader;

/** Takes the first look when a record is configured. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DemoProperties.class)
class DemoConfiguration {

    @Bean
    ApplicationRunner firstLook(DemoProperties demo, RecordLoader loader, WebServerApplicationContext server) {
        return arguments -> look(demo, loader, server);
    }

    private static void look(DemoProperties demo, RecordLoader loader, WebServerApplicationContext server)
            throws IOException, InterruptedException {
        Resource record = demo.record();
        if (record == null) {
            return;
        }
        long already = ManagementFactory.getRuntimeMXBean().getUptime();
        new FirstLook(demo, loader, System.out, new Stopwatch(System::nanoTime, already))
                .at("http://127.0.0.1:" + port(server), record);
    }

    private static int port(WebServerApplicationContext server) {
        WebServer web = server.getWebServer();
        return web == null ? 0 : web.getPort();
    }
}
