package vn.vedich.platform.caller;

import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Text;

/** An account as Spring Security sees it, with the caller that it stands for. */
final class AccountUser extends User {

    private static final long serialVersionUID = 1L;

    private final transient EnteredBy caller;

    AccountUser(Account account) {
        super(account.name(), account.password(), authorities(account.roles()));
        String unit = account.unit();
        this.caller = new EnteredBy(Text.of(account.name()), account.roles(), unit == null ? null : new UnitId(unit));
    }

    EnteredBy caller() {
        return caller;
    }

    static Collection<GrantedAuthority> authorities(Collection<Role> roles) {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
