package kakehashi.domain.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.SettingsSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The mailbox of returned mails: what is noted is deleted, what is not ours stays. Source: RFC 3464. */
class BounceBoxTest {

    private static final UUID KNOWN = UUID.randomUUID();
    private static final UUID LEAVING = UUID.randomUUID();
    private static final String OWNER = "kakehashi@example.jp";

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

    private final List<DeliveryReport> noted = new ArrayList<>();

    private BounceBox box(Map<Setting, String> settings) {
        BounceBox box = new BounceBox();
        box.settings = SettingsSamples.with(settings);
        box.bounces = new Bounces() {
            @Override
            Outcome note(DeliveryReport report) {
                if (report.mail().equals(KNOWN)) {
                    noted.add(report);
                    return Outcome.NOTED;
                }
                return report.mail().equals(LEAVING) ? Outcome.TOO_EARLY : Outcome.UNKNOWN;
            }
        };
        return box;
    }

    private BounceBox box(String password) {
        return box(Map.of(
                Setting.BOUNCE_HOST, "127.0.0.1",
                Setting.BOUNCE_PORT, String.valueOf(SERVER.getImap().getPort()),
                Setting.BOUNCE_TLS, "none",
                Setting.BOUNCE_USER, "office",
                Setting.BOUNCE_PASSWORD, password,
                Setting.BOUNCE_FOLDER, "INBOX"));
    }

    @Test
    void notes_what_came_back_and_leaves_other_mails_alone() throws Exception {
        GreenMailUser owner = SERVER.setUser(OWNER, "office", "secret");
        owner.deliver(Reports.about(KNOWN, "failed", "5.1.1"));
        owner.deliver(Reports.about(UUID.randomUUID(), "failed", "5.1.1"));
        owner.deliver(Reports.about(LEAVING, "failed", "5.2.2"));
        MimeMessage letter = Reports.of("Subject: a question\nContent-Type: text/plain\n\nMay I ask?\n");
        owner.deliver(letter);

        assertEquals(1, box("secret").readDue());
        assertEquals(List.of(new DeliveryReport(KNOWN, "5.1.1")), noted);
        List<StoredMessage> left =
                SERVER.getManagers().getImapHostManager().getInbox(owner).getMessages();
        assertEquals(
                List.of(true, false, false),
                left.stream().map(each -> each.isSet(Flags.Flag.SEEN)).toList());

        assertEquals(0, box("secret").readDue());
        assertEquals(1, noted.size());
        assertEquals(0, box("wrong").readDue(), "a refused sign-in is tried again later");
    }

    @Test
    void without_a_server_nothing_is_read() {
        assertEquals(0, box(Map.of(Setting.BOUNCE_HOST, "")).readDue());
    }
}
