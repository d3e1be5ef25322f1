/**
 * Who asked for what, on whom does it wait and since when, and what has no source of money? The register of requests, read
 * for a day. Reads requests, and the units, criteria sets, projects and sessions that they name.
 */
@NullMarked
package vn.vedich.query.requests;

import org.jspecify.annotations.NullMarked;
