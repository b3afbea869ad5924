package kakehashi.domain.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What another mail server tells about a mail of ours that it could not deliver. Of whom it tells is not read: the mail is
 * known by its Message-ID, which nobody can guess.
 *
 * <p>Source: RFC 3464, RFC 3463.
 *
 * @param mail the mail
 * @param status why, such as {@code 5.1.1}
 */
record DeliveryReport(UUID mail, String status) {

    private static final Pattern OURS =
            Pattern.compile("<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@[^>\\s]+>", Pattern.CASE_INSENSITIVE);
    private static final Pattern FAILED = Pattern.compile("(?im)^Action:[ \\t]*failed\\b.*$");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:[ \\t]*([245]\\.[0-9]{1,3}\\.[0-9]{1,3})");

    /** Permanent, but not the address's fault: full, too large, or a matter of policy. */
    private static final Pattern NOT_THE_ADDRESS = Pattern.compile("5\\.(2\\.[23]|3\\.|4\\.|6\\.|7\\.).*");

    /** Reads a message; empty when it is no report of a failure, or not of a mail of ours. */
    static Optional<DeliveryReport> of(MimeMessage message) throws MessagingException, IOException {
        if (!isReport(message) || !(message.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        String status = null;
        UUID mail = null;
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                status = failure(part);
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                mail = ours(part);
            }
        }
        return status == null || mail == null ? Optional.empty() : Optional.of(new DeliveryReport(mail, status));
    }

    /** Whether a message says that it is a report about delivery. */
    static boolean isReport(MimeMessage message) throws MessagingException {
        return message.isMimeType("multipart/report")
                && message.getContentType().toLowerCase(java.util.Locale.ROOT).contains("delivery-status");
    }

    private static String failure(BodyPart part) throws MessagingException, IOException {
        String fields = text(part);
        Matcher status = STATUS.matcher(fields);
        return FAILED.matcher(fields).find() && status.find() ? status.group(1) : null;
    }

    private static UUID ours(BodyPart part) throws MessagingException, IOException {
        byte[] original = text(part).getBytes(StandardCharsets.ISO_8859_1);
        String id = new InternetHeaders(new ByteArrayInputStream(original)).getHeader("Message-ID", null);
        Matcher ours = OURS.matcher(id == null ? "" : id);
        return ours.matches() ? UUID.fromString(ours.group(1)) : null;
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    /** Whether nothing should be sent to the address any more. */
    boolean isAddressWrong() {
        return status.startsWith("5") && !NOT_THE_ADDRESS.matcher(status).matches();
    }
}
