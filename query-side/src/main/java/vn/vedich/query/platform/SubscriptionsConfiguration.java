package vn.vedich.query.platform;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import vn.vedich.query.subscription.SubscriptionSettings;

/** What feeds and digests are set by. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SubscriptionSettings.class)
class SubscriptionsConfiguration {}
