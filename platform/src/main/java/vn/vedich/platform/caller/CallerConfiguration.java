package vn.vedich.platform.caller;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.HandlerExceptionResolver;
import vn.vedich.kernel.provenance.Role;

/** Who may reach what over HTTP. What is not named here is denied. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccountsProperties.class)
class CallerConfiguration {

    private static final Set<Role> WHO_ACTS =
            EnumSet.of(Role.LEADERSHIP, Role.COMMUNE_OFFICER, Role.DEPARTMENT_OFFICER, Role.OPERATOR);
    private static final Set<Role> WHO_LOOKS_INTO_EVIDENCE = EnumSet.complementOf(EnumSet.of(Role.ANALYST));

    @Bean
    Callers callers() {
        return new Callers();
    }

    @Bean
    UserDetailsService accounts(AccountsProperties properties) {
        return new Accounts(properties);
    }

    @Bean
    DemoStaysOnLoopback demoStaysOnLoopback(AccountsProperties properties, ObjectProvider<ServerProperties> server) {
        return new DemoStaysOnLoopback(properties, server.getIfAvailable());
    }

    @Bean
    SecurityFilterChain api(
            HttpSecurity http,
            AccountsProperties properties,
            ObjectProvider<JwtDecoder> tokens,
            Callers callers,
            Denials denials,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver errors) {
        AnswerInContractForm answer = new AnswerInContractForm(errors, callers, denials);
        http.authorizeHttpRequests(CallerConfiguration::rights)
                .httpBasic(basic -> basic.authenticationEntryPoint(answer))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(answer).accessDeniedHandler(answer))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Every change is asked for in JSON, or by PUT, with credentials of its own, which no foreign page can
                // send; or it bears the signature of who may ask for it.
                .csrf(csrf -> csrf.disable())
                .headers(Customizer.withDefaults());
        tokens.ifAvailable(decoder -> http.oauth2ResourceServer(server -> server.authenticationEntryPoint(answer)
                .accessDeniedHandler(answer)
                .jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(new TokenCallers(properties)))));
        return http.build();
    }

    private static void rights(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(
                        HttpMethod.GET,
                        "/actuator/health/**",
                        "/v3/api-docs/**",
                        "/audit/checkpoint",
                        "/audit/checkpoint/*",
                        "/audit/handovers",
                        "/audit/key",
                        "/witness/**")
                .permitAll()
                // Whoever knows the address of a feed reads it, and ends a digest from the mail that it came with.
                .requestMatchers(HttpMethod.GET, "/feeds/*/calendar.ics", "/feeds/*/changes.atom", "/feeds/*/digest")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/feeds/*/digest")
                .permitAll()
                // A log that asks shows who it is by the signature on its checkpoint.
                .requestMatchers(HttpMethod.POST, "/witness/add-checkpoint")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/actuator/prometheus")
                .hasAnyRole(Role.OPERATOR.name(), Role.ANALYST.name())
                .requestMatchers("/actuator/**")
                .hasRole(Role.OPERATOR.name())
                .requestMatchers(HttpMethod.GET, "/api/events", "/api/communes/*/scorecard/bundle")
                .hasAnyRole(Role.AUDITOR.name(), Role.OPERATOR.name())
                .requestMatchers("/api/accesses/**", "/api/checks/**")
                .hasRole(Role.AUDITOR.name())
                .requestMatchers("/api/refusals/**")
                .hasAnyRole(Role.AUDITOR.name(), Role.OPERATOR.name())
                .requestMatchers(HttpMethod.POST, "/api/records")
                .hasRole(Role.OPERATOR.name())
                .requestMatchers(HttpMethod.PUT, "/api/contents/**")
                .hasAnyRole(names(WHO_ACTS))
                .requestMatchers("/api/contents/**", "/api/evidence/*/content")
                .hasAnyRole(names(WHO_LOOKS_INTO_EVIDENCE))
                .requestMatchers(HttpMethod.POST, "/audit/key")
                .hasRole(Role.OPERATOR.name())
                .requestMatchers(HttpMethod.GET, "/audit/**")
                .hasAnyRole(Role.AUDITOR.name(), Role.OPERATOR.name())
                .requestMatchers(HttpMethod.POST, "/api/operations/verifications")
                .hasAnyRole(Role.AUDITOR.name(), Role.OPERATOR.name())
                .requestMatchers(HttpMethod.GET, "/api/operations/**")
                .hasAnyRole(Role.AUDITOR.name(), Role.OPERATOR.name())
                .requestMatchers("/api/operations/**")
                .hasRole(Role.OPERATOR.name())
                .requestMatchers("/api/**")
                .hasAnyRole(names(EnumSet.allOf(Role.class)))
                .requestMatchers("/error")
                .permitAll()
                .anyRequest()
                .denyAll();
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }
}
