package vn.vedich.standalone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts command side and query side in one process on embedded storage. */
@SpringBootApplication(scanBasePackages = "vn.vedich")
public class VeDich {

    public static void main(String[] arguments) {
        callNobody();
        SpringApplication.run(VeDich.class, arguments);
    }

    /** Axon asks its maker's server for updates and advertises on the console unless told before it starts. */
    private static void callNobody() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }
}
