package vn.vedich.platform.access;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.platform.caller.Callers;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemKind;

/**
 * Keeps a question before it is answered; what can't be kept is not answered. Stands behind the check of rights, before
 * everything that answers.
 */
final class RecordingFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RecordingFilter.class);

    private static final byte[] UNREAD = {};

    private final AccessLog accesses;
    private final Callers callers;
    private final HandlerExceptionResolver errors;

    RecordingFilter(AccessLog accesses, Callers callers, HandlerExceptionResolver errors) {
        this.accesses = accesses;
        this.callers = callers;
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<EnteredBy> caller = callers.signedIn();
        Optional<Function<Question, AccessEvent>> kind = caller.flatMap(who -> Recorded.as(who, request));
        if (caller.isEmpty() || kind.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletRequest read = Recorded.isAsked(request) ? ReadRequest.of(request) : request;
        EntryId entry;
        try {
            entry = accesses.keep(caller.get(), kind.get().apply(QuestionReading.of(read, body(read))));
        } catch (RuntimeException e) {
            errors.resolveException(request, response, null, e);
            return;
        }
        answer(new Kept(caller.get(), entry, response), read, response, chain);
    }

    private static byte[] body(HttpServletRequest request) {
        if (!(request instanceof ReadRequest read)) {
            return UNREAD;
        }
        if (read.isTooLarge()) {
            throw ProblemFound.of(ProblemKind.TOO_LARGE);
        }
        return read.body();
    }

    private static void answer(Kept kept, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (request.isAsyncStarted()) {
            request.getAsyncContext().addListener(kept);
        } else {
            kept.answered();
        }
    }

    /** A question that was kept, and is being answered. */
    private final class Kept implements AsyncListener {

        private final EnteredBy caller;
        private final EntryId entry;
        private final HttpServletResponse response;

        private Kept(EnteredBy caller, EntryId entry, HttpServletResponse response) {
            this.caller = caller;
            this.entry = entry;
            this.response = response;
        }

        /** The question is kept whatever becomes of this. */
        private void answered() {
            try {
                accesses.answered(caller, entry, response.getStatus());
            } catch (RuntimeException e) {
                LOG.error("How the question of entry {} was answered could not be kept", entry, e);
            }
        }

        @Override
        public void onComplete(AsyncEvent event) {
            answered();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // onComplete follows.
        }

        @Override
        public void onError(AsyncEvent event) {
            // onComplete follows.
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
