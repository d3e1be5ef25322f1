/**
 * Who has himself told of a unit's directives, and how? The register of subscriptions, where each feed is read, and up to where
 * each digest has told. Reads subscriptions, notices sent by e-mail, and units. What holds for an address is what holds now, so
 * that no earlier knowledge is asked for.
 */
@NullMarked
package vn.vedich.query.subscription;

import org.jspecify.annotations.NullMarked;
