package vn.vedich.platform.access;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body was read already and is read again by whoever answers it. */
final class ReadRequest extends HttpServletRequestWrapper {

    /** The largest body of a question, in bytes. */
    static final int LARGEST = 1 << 20;

    private final byte[] body;

    private ReadRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /** Reads the body, of which it takes one byte more than the largest may have. */
    static ReadRequest of(HttpServletRequest request) throws IOException {
        return new ReadRequest(request, request.getInputStream().readNBytes(LARGEST + 1));
    }

    byte[] body() {
        return body.clone();
    }

    boolean isTooLarge() {
        return body.length > LARGEST;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Again(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Again extends ServletInputStream {

        private final ByteArrayInputStream body;

        private Again(ByteArrayInputStream body) {
            this.body = body;
        }

        @Override
        public int read() {
            return body.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return body.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return body.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("what was read already is not waited for");
        }
    }
}
