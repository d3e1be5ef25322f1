/**
 * How facts are judged by the rules then in force. Pure and shared, so that a refused command, a scorecard and an auditor's
 * replay can't disagree.
 */
@NullMarked
package vn.vedich.kernel.judgement;

import org.jspecify.annotations.NullMarked;
