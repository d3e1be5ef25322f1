/**
 * Who asked for what, on whom does it wait and since when, and what has no source of money? The register of requests, read
 * for a day. Reads requests.
 */
@NullMarked
package vn.vedich.query.requests;

import org.jspecify.annotations.NullMarked;
