package kakehashi.domain.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kakehashi.domain.privacy.sealing.Seal;

/** A mail as it lies in the outbox, opened. */
public record QueuedMail(
        UUID id,
        String template,
        UUID about,
        String language,
        String state,
        String recipient,
        String text,
        String english) {

    private static final Pattern LINK = Pattern.compile("/(?:confirm|booking|message)/([A-Za-z0-9_-]+)");

    /** All mails, in the order they were queued. */
    public static List<QueuedMail> all(World world) throws SQLException {
        List<QueuedMail> mails = new ArrayList<>();
        for (Map<String, Object> row : world.sql().rows("select * from mail order by queued_at, template")) {
            mails.add(open(row, world));
        }
        return mails;
    }

    /** The one mail there is. */
    public static QueuedMail only(World world) throws SQLException {
        List<QueuedMail> mails = all(world);
        if (mails.size() != 1) {
            throw new AssertionError(mails.size() + " mails instead of one");
        }
        return mails.get(0);
    }

    /** The newest mail about a registration by its number. */
    public static QueuedMail latest(World world, String reference) throws SQLException {
        Map<String, Object> row = world.sql()
                .row(
                        "select * from mail where subject_id = (select id from registration where reference = ?)"
                                + " order by queued_at desc limit 1",
                        reference);
        return open(row, world);
    }

    private static QueuedMail open(Map<String, Object> row, World world) {
        Seal seal = world.seal(((Number) row.get("seal_year")).intValue());
        UUID id = UUID.fromString(row.get("id").toString());
        JsonObject content = Json.createReader(new StringReader(open(seal, "content", id, row)))
                .readObject();
        return new QueuedMail(
                id,
                (String) row.get("template"),
                UUID.fromString(row.get("subject_id").toString()),
                (String) row.get("language"),
                (String) row.get("state"),
                open(seal, "recipient", id, row),
                content.getString("subject") + "\n" + content.getString("text"),
                content.getString("english"));
    }

    private static String open(Seal seal, String column, UUID id, Map<String, Object> row) {
        byte[] sealed = (byte[]) row.get(column);
        return seal.unwrap("mail." + column, id, Base64.getUrlEncoder().encodeToString(sealed));
    }

    /** The key in its confirmation link. */
    public String key() {
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw new AssertionError("no link in the mail " + template);
        }
        return link.group(1);
    }
}
