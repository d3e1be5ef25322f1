/**
 * What lies on a unit's desk? One answer for one screen: how much waits on it, how its directives stand, which communes it must
 * help, which indicators await its verification, which requests wait on it, each with the address of the list. Keeps nothing of
 * its own: it asks inbox, waiting and verifications, which count as they list.
 */
@NullMarked
package vn.vedich.query.desk;

import org.jspecify.annotations.NullMarked;
