package vn.vedich.kernel.session;

import vn.vedich.kernel.id.ConclusionId;
import vn.vedich.kernel.id.SessionId;

/** A conclusion and the session that adopted it: what a directive rests on. */
public record ConclusionOf(SessionId sessionId, ConclusionId conclusion) {}
