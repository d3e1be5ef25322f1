package vn.vedich.standalone;

import java.io.IOException;
import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.vedich.platform.start.Start;
import vn.vedich.standalone.district.Writing;

/** Starts command side and query side in one process. */
@SpringBootApplication(scanBasePackages = "vn.vedich")
public class VeDich {

    /** @throws IOException when a record is to be written and can't be */
    public static void main(String[] arguments) throws IOException {
        if (Writing.isAskedFor(List.of(arguments))) {
            Writing.asked(List.of(arguments)).write(System.out);
            return;
        }
        Start.process(VeDich.class, "application", arguments);
    }
}
