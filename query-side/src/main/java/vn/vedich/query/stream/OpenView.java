package vn.vedich.query.stream;

import java.time.LocalDate;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.query.inbox.DirectiveView;

/**
 * A directive that is awaited when somebody begins to listen.
 *
 * @param asOf the day that it is shown for: today, in Vietnam
 */
record OpenView(DirectiveId directiveId, LocalDate asOf, DirectiveView directive) {}
