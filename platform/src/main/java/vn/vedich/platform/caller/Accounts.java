package vn.vedich.platform.caller;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Finds accounts by name. */
final class Accounts implements UserDetailsService {

    private final Map<String, Account> byName;

    Accounts(AccountsProperties properties) {
        byName = properties.accounts().stream().collect(Collectors.toMap(Account::name, Function.identity()));
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        Account account = byName.get(name);
        if (account == null) {
            throw new UsernameNotFoundException(name);
        }
        return new AccountUser(account);
    }
}
