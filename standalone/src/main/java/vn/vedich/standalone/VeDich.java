package vn.vedich.standalone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts command side and query side in one process on embedded storage. */
@SpringBootApplication(scanBasePackages = "vn.vedich")
public class VeDich {

    public static void main(String[] arguments) {
        SpringApplication.run(VeDich.class, arguments);
    }
}
