package vn.vedich.standalone;

import java.io.IOException;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.vedich.standalone.district.Writing;

/** Starts command side and query side in one process on embedded storage. */
@SpringBootApplication(scanBasePackages = "vn.vedich")
public class VeDich {

    /** @throws IOException when a record is to be written and can't be */
    public static void main(String[] arguments) throws IOException {
        if (Writing.isAskedFor(List.of(arguments))) {
            Writing.asked(List.of(arguments)).write(System.out);
            return;
        }
        callNobody();
        SpringApplication.run(VeDich.class, arguments);
    }

    /** Axon asks its maker's server for updates and advertises on the console unless told before it starts. */
    private static void callNobody() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }
}
