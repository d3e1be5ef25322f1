package vn.vedich.standalone.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * {@code vedich.demo}: what is loaded and shown at start.
 *
 * @param record the record file, one command a line; nothing is loaded or shown while it is not set
 * @param commune whose scorecard is shown
 * @param asOf the day for which its works, its directives and its requests are shown
 * @param reader the account that asks
 * @param operator the account that loads
 * @param password of both
 */
@ConfigurationProperties("vedich.demo")
record DemoProperties(
        @Nullable Resource record,
        @DefaultValue("quang-lam") String commune,
        @DefaultValue("2019-10-15") LocalDate asOf,
        @DefaultValue("auditor") String reader,
        @DefaultValue("operator") String operator,
        @DefaultValue("demo") String password) {}
