package vn.vedich.platform.problem;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts problems in the place of every other way to answer an error. */
@Configuration(proxyBeanMethods = false)
@Import({ProblemAnswers.class, ProblemOfContainer.class, TomcatAnswers.class})
class ProblemConfiguration {}
