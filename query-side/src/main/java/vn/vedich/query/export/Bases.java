package vn.vedich.query.export;

import java.util.Locale;
import vn.vedich.query.export.receipt.Basis;

/** What words, forms and bytes come from, in this program as it is now. */
@FunctionalInterface
public interface Bases {

    Basis of(Locale language);
}
