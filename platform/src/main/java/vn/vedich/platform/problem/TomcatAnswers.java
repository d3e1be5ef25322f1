package vn.vedich.platform.problem;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/** Has the server answer in the form of the contract what it turns away by itself, before any of our code is reached. */
final class TomcatAnswers implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final int NO_LIMIT = -1;

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        // The size of headers is limited already; a reader of many languages is no reason to fail.
        factory.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(NO_LIMIT));
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemOfServer()));
    }
}
