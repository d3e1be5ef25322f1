package vn.vedich.platform.content;

import com.mongodb.client.MongoClient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.PropertySource;
import vn.vedich.platform.storage.Storage;

/** The home of contents: GridFS in the MongoDB that holds the log, or a folder beside the log. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:/vn/vedich/platform/content/bytes-as-they-are.properties")
class ContentConfiguration {

    /** The log is opened first: it makes sure that no other process is at work in the same folder. */
    @Bean
    @DependsOn("eventLog")
    Contents contents(
            Storage storage,
            ObjectProvider<MongoClient> mongodb,
            @Value("${vedich.contents.database:vedich-contents}") String database) {
        return switch (storage) {
            case Storage.Embedded embedded -> FolderContents.in(embedded.contentsFolder());
            case Storage.Mongodb _ -> GridFsContents.in(mongodb.getObject().getDatabase(database));
        };
    }
}
