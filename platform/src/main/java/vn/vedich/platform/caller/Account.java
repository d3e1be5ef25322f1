package vn.vedich.platform.caller;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.provenance.Role;

/**
 * An account of this installation.
 *
 * @param name what the caller signs in as, and what {@code enteredBy} says
 * @param password encoded, with its encoder in braces before it
 * @param unit the unit that the roles are held on; null for roles that are held on none, such as the operator's
 * @param demo whether it is one of the demonstration, which may not be reached from outside
 */
record Account(
        String name,
        String password,
        Set<Role> roles,
        @Nullable String unit,
        boolean demo) {

    Account {
        if (!roles.stream().allMatch(Role::isHeldByCallers)) {
            throw new IllegalArgumentException("the account " + name + " has a role that nobody signs in with");
        }
    }
}
