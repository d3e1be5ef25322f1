package vn.vedich.query.digest;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server in this process, and somebody who hands letters to it. */
final class Mailbox implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private final CompletableFuture<Void> hanging = new CompletableFuture<>();

    Mailbox() {
        server.start();
    }

    List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }

    JavaMailSenderImpl sender() {
        return to(new JavaMailSenderImpl());
    }

    /** Who dies after the server has taken the letter. */
    JavaMailSenderImpl senderThatDies() {
        return to(new JavaMailSenderImpl() {
            @Override
            protected void doSend(MimeMessage[] messages, Object[] originals) {
                super.doSend(messages, originals);
                throw new IllegalStateException("died");
            }
        });
    }

    /** Who says no more once the server has taken the letter, until {@link #hangNoLonger}. */
    JavaMailSenderImpl senderThatHangs() {
        return to(new JavaMailSenderImpl() {
            @Override
            protected void doSend(MimeMessage[] messages, Object[] originals) {
                super.doSend(messages, originals);
                hanging.join();
            }
        });
    }

    void hangNoLonger() {
        hanging.complete(null);
    }

    /** As if the server knew no such mailbox. */
    JavaMailSenderImpl senderThatIsRefused() {
        return to(new JavaMailSenderImpl() {
            @Override
            protected void doSend(MimeMessage[] messages, Object[] originals) {
                throw new MailSendException("refused", refused());
            }
        });
    }

    private JavaMailSenderImpl to(JavaMailSenderImpl sender) {
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        return sender;
    }

    private static MessagingException refused() {
        try {
            Address[] none = {};
            Address[] unknown = {new InternetAddress("nobody@damha.example")};
            return new SendFailedException("550 5.1.1", new MessagingException("550"), none, none, unknown);
        } catch (AddressException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The server is away from then on. */
    @Override
    public void close() {
        server.stop();
    }
}
