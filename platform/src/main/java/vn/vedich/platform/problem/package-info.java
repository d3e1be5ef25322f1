/**
 * How both sides say no over HTTP: problems of RFC 9457, in Vietnamese or English. What a client sent wrong is answered and
 * never logged as a fault; a fault of our own is logged once and answered without details.
 */
@NullMarked
package vn.vedich.platform.problem;

import org.jspecify.annotations.NullMarked;
