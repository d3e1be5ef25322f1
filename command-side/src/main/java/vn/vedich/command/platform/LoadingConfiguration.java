package vn.vedich.command.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vedich.command.desk.Desk;
import vn.vedich.command.loading.AtTheDesk;
import vn.vedich.command.loading.RecordLoader;
import vn.vedich.command.loading.RecordsEndpoint;
import vn.vedich.platform.caller.Callers;

/** Sets up the loading of record files. */
@Configuration(proxyBeanMethods = false)
class LoadingConfiguration {

    @Bean
    RecordLoader recordLoader(Desk desk) {
        return new RecordLoader(new AtTheDesk(desk));
    }

    @Bean
    RecordsEndpoint recordsEndpoint(RecordLoader loader, Callers callers) {
        return new RecordsEndpoint(loader, callers);
    }
}
