/** The thin layer between Axon's aggregates and the deciders: carries decisions out and holds no rule. */
@NullMarked
package vn.vedich.command.shell;

import org.jspecify.annotations.NullMarked;
