/** What is to be sent elsewhere, how often that was tried and what was answered: kept beside the log, which has the outcomes. */
@NullMarked
package vn.vedich.log.deliveries;

import org.jspecify.annotations.NullMarked;
