/**
 * What every decider speaks: a command and an act go in, accepted events or a refusal come out. Pure; knows no framework and
 * no other package of this side.
 */
@NullMarked
package vn.vedich.command.decision;

import org.jspecify.annotations.NullMarked;
