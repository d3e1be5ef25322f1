package vn.vedich.standalone.demo;

import java.lang.management.ManagementFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import vn.vedich.command.loading.RecordLoader;

/** Loads what there is to load at start, then takes the first look. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DemoProperties.class)
class DemoConfiguration {

    @Bean
    ApplicationRunner firstLook(DemoProperties demo, RecordLoader loader, WebServerApplicationContext server) {
        return arguments -> look(Records.of(demo, arguments), demo, loader, "http://127.0.0.1:" + port(server));
    }

    private static void look(Records records, DemoProperties demo, RecordLoader loader, String address)
            throws InterruptedException {
        if (records.files().isEmpty()) {
            return;
        }
        long already = ManagementFactory.getRuntimeMXBean().getUptime();
        Stopwatch since = new Stopwatch(System::nanoTime, already);
        System.out.println("Về Đích is up at " + address + since.lap("start"));
        Loading loading = new Loading(loader, demo.operator(), System.out);
        long position = -1;
        for (Resource file : records.files()) {
            position = Math.max(position, loading.load(file, since));
        }
        new FirstLook(demo, System.out, since).at(address, position);
    }

    private static int port(WebServerApplicationContext server) {
        WebServer web = server.getWebServer();
        return web == null ? 0 : web.getPort();
    }
}
