package vn.vedich.command.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vedich.command.desk.Desk;
import vn.vedich.command.loading.AtTheDesk;
import vn.vedich.command.loading.RecordLoader;
import vn.vedich.command.loading.RecordsEndpoint;
import vn.vedich.platform.caller.Callers;
import vn.vedich.platform.content.Contents;

/** Sets up the loading of record files. */
@Configuration(proxyBeanMethods = false)
class LoadingConfiguration {

    @Bean
    RecordLoader recordLoader(Desk desk, Contents contents) {
        return new RecordLoader(new AtTheDesk(desk), contents::put);
    }

    @Bean
    RecordsEndpoint recordsEndpoint(RecordLoader loader, Callers callers) {
        return new RecordsEndpoint(loader, callers);
    }
}
