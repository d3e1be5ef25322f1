package vn.vedich.streams;

import java.io.IOException;
import java.net.Socket;
import java.util.List;
import org.apache.hc.core5.http.HttpRequest;

/** Ways of taking nothing. */
enum BadManner implements Manner {
    FAILING("that answer 500") {
        @Override
        public void answer(HttpRequest request, byte[] body, Socket caller) throws IOException {
            Manner.say(caller, "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n");
        }
    },
    HANGING("that never answer") {
        @Override
        public void answer(HttpRequest request, byte[] body, Socket caller) throws IOException {
            waitUntilGone(caller);
        }
    },
    NO_HTTP("that answer garbage") {
        @Override
        public void answer(HttpRequest request, byte[] body, Socket caller) throws IOException {
            Manner.say(caller, "\0\1\2{{{ 220 at your service\r\n");
        }
    },
    HEADERS_WITHOUT_END("that answer garbage") {
        @Override
        public void answer(HttpRequest request, byte[] body, Socket caller) throws IOException {
            Manner.say(caller, "HTTP/1.1 200 OK\r\n");
            forAsLongAsItIsTaken(caller, "More: and more\r\n");
        }
    },
    BODY_WITHOUT_END("that answer garbage") {
        @Override
        public void answer(HttpRequest request, byte[] body, Socket caller) throws IOException {
            Manner.say(caller, "HTTP/1.1 500 Internal Server Error\r\nTransfer-Encoding: chunked\r\n\r\n");
            forAsLongAsItIsTaken(caller, "1000\r\n" + "x".repeat(0x1000) + "\r\n");
        }
    },
    CUT_OFF("that answer garbage") {
        @Override
        public void answer(HttpRequest request, byte[] body, Socket caller) throws IOException {
            Manner.say(caller, "HTTP/1.1 200 OK\r\nContent-Le");
        }
    };

    private final String title;

    BadManner(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** A third each that fail, hang and answer garbage, which is of another sort each time. */
    static BadManner inTurn(int number) {
        List<BadManner> garbage = List.of(NO_HTTP, HEADERS_WITHOUT_END, BODY_WITHOUT_END, CUT_OFF);
        return switch (number % 3) {
            case 0 -> FAILING;
            case 1 -> HANGING;
            default -> garbage.get(number / 3 % garbage.size());
        };
    }

    private static void waitUntilGone(Socket caller) throws IOException {
        while (caller.getInputStream().read() >= 0) {
            // What else it says is of no interest.
        }
    }

    /** Ends as soon as the caller is gone, which is how he says that he has had enough. */
    private static void forAsLongAsItIsTaken(Socket caller, String words) throws IOException {
        while (caller.isConnected()) {
            Manner.say(caller, words);
        }
    }
}
