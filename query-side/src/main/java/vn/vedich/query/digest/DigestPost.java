package vn.vedich.query.digest;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import vn.vedich.kernel.notice.GivenUp;

/** Hands letters to the mail server. */
public final class DigestPost {

    private final JavaMailSender sender;
    private final InternetAddress from;

    /** @param from whom letters come from */
    public DigestPost(JavaMailSender sender, InternetAddress from) {
        this.sender = sender;
        this.from = from;
    }

    /**
     * Where a letter goes.
     *
     * @param messageId without angle brackets; the same whenever the same letter is sent again
     * @param end where the digest can be ended by one click (RFC 8058); null when that is not known
     */
    record Envelope(
            String to,
            String messageId,
            Instant sentAt,
            @Nullable String end) {}

    /**
     * What became of an attempt.
     *
     * @param givenUp why no further one makes sense; empty when one does
     */
    record Failed(Optional<GivenUp> givenUp, String message) {}

    /** Empty when the server took it. */
    Optional<Failed> send(Letter letter, Envelope envelope) {
        try {
            sender.send(message(letter, envelope));
            return Optional.empty();
        } catch (MailException | MessagingException e) {
            return Optional.of(new Failed(isRefused(e) ? Optional.of(GivenUp.REFUSED) : Optional.empty(), said(e)));
        }
    }

    private MimeMessage message(Letter letter, Envelope envelope) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(new InternetAddress(envelope.to(), true));
        helper.setSubject(letter.subject());
        helper.setSentDate(Date.from(envelope.sentAt()));
        helper.setText(letter.plain(), letter.html());
        message.setHeader("Message-ID", "<" + envelope.messageId() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        if (envelope.end() != null) {
            message.setHeader("List-Unsubscribe", "<" + envelope.end() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    /** The server said for good that it knows no such mailbox; anything else may be otherwise the next time. */
    private static boolean isRefused(Exception e) {
        return causes(e)
                .anyMatch(cause -> cause instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0);
    }

    private static Stream<Throwable> causes(Exception e) {
        Stream<? extends Throwable> messages =
                e instanceof MailSendException several ? Stream.of(several.getMessageExceptions()) : Stream.of();
        return Stream.concat(Stream.of(e), messages)
                .flatMap(one -> Stream.iterate(one, cause -> cause != null, Throwable::getCause));
    }

    /** Without the address, which may stand in what the server says. */
    private static String said(Exception e) {
        return e.getClass().getSimpleName();
    }
}
