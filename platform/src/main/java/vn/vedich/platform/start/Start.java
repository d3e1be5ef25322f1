package vn.vedich.platform.start;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts a process. */
public final class Start {

    private Start() {}

    /**
     * Starts what this class names, with the settings of {@code <name>.yml}: in the program and, where an operator wrote
     * some, beside it.
     */
    public static ConfigurableApplicationContext process(Class<?> application, String name, String... arguments) {
        callNobody();
        return new SpringApplicationBuilder(application)
                .properties("spring.config.name=" + name)
                .run(arguments);
    }

    /** Axon asks its maker's server for updates and advertises on the console unless told before it starts. */
    private static void callNobody() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }
}
