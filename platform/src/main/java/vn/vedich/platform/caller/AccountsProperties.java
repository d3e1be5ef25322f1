package vn.vedich.platform.caller;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code vedich.security}: the accounts of this installation, and the claims that name role and unit in tokens.
 *
 * @param accounts none unless configured
 * @param roleClaim the claim that holds one role or a list of them, written as in {@code Role}
 * @param unitClaim the claim that holds the id of the unit
 */
@ConfigurationProperties("vedich.security")
record AccountsProperties(
        @DefaultValue List<Account> accounts,
        @DefaultValue("vedich_roles") String roleClaim,
        @DefaultValue("vedich_unit") String unitClaim) {

    boolean hasDemoAccounts() {
        return accounts.stream().anyMatch(Account::demo);
    }
}
