package vn.vedich.command.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vedich.command.decision.References;
import vn.vedich.command.desk.Desk;
import vn.vedich.command.desk.KeptAttempts;
import vn.vedich.command.desk.LogReferences;
import vn.vedich.command.desk.NewCommandIds;
import vn.vedich.command.desk.RefusedAttempts;
import vn.vedich.command.form.Catalogue;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.log.EventLog;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.platform.access.AccessLog;
import vn.vedich.platform.content.Contents;
import vn.vedich.platform.outbound.AllowedHosts;

/** Sets up the desk and the ways to it. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    @Bean
    Catalogue catalogue() {
        return new Catalogue();
    }

    @Bean
    References references(EventLog log, EventCodec codec, Contents contents, AllowedHosts hosts) {
        return new LogReferences(log, codec, contents::size, hosts::allows);
    }

    @Bean
    Desk desk(
            Catalogue catalogue,
            EventLog log,
            References references,
            CommandGateway gateway,
            Clock clock,
            AccessLog accesses) {
        SecureRandom random = new SecureRandom();
        RefusedAttempts attempts = new KeptAttempts(accesses, random);
        return new Desk(catalogue, log, references, gateway, clock, attempts, random);
    }

    @Bean
    NewCommandIds newCommandIds() {
        return () -> new CommandId(UUID.randomUUID().toString());
    }
}
