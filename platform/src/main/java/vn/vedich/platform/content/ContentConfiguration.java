package vn.vedich.platform.content;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.PropertySource;
import vn.vedich.platform.log.StorageProperties;

/** The home of contents: GridFS where {@code spring.mongodb.uri} names a MongoDB, otherwise a folder beside the log. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:/vn/vedich/platform/content/bytes-as-they-are.properties")
class ContentConfiguration {

    /** The log is opened first: it makes sure that no other process is at work in the same folder. */
    @Bean
    @DependsOn("eventLog")
    Contents contents(
            StorageProperties storage,
            @Value("${spring.mongodb.uri:}") String mongodb,
            @Value("${vedich.contents.database:vedich-contents}") String database) {
        return mongodb.isEmpty() ? FolderContents.in(storage.contentsFolder()) : GridFsContents.at(mongodb, database);
    }
}
