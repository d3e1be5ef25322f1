/**
 * Who calls: accounts with a role on a unit, or tokens of an OpenID Connect issuer that name both. Deny by default; who entered
 * an act is taken from here and nowhere else.
 */
@NullMarked
package vn.vedich.platform.caller;

import org.jspecify.annotations.NullMarked;
