package kakehashi.domain.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import kakehashi.domain.Samples;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.SettingsSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Trying the mail server says how far it came and what is wrong. */
class MailTrialTest {

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static MailTrial trial(Map<Setting, String> changes) {
        Map<Setting, String> all = new EnumMap<>(Map.of(
                Setting.SMTP_HOST, "127.0.0.1",
                Setting.SMTP_PORT, String.valueOf(SERVER.getSmtp().getPort()),
                Setting.SMTP_TLS, "none"));
        all.putAll(changes);
        MailTrial trial = new MailTrial();
        trial.settings = SettingsSamples.with(all);
        trial.clock = Samples.CLOCK;
        trial.transports = new Transports();
        trial.transports.settings = trial.settings;
        return trial;
    }

    private static String outcome(Map<Setting, String> changes) {
        MailTrial.Result result = trial(changes).run(Samples.letter("試し", "本文", ""));
        assertFalse(result.answer().isBlank(), result.toString());
        return result.failed() + " " + result.fault();
    }

    @Test
    void a_server_that_takes_the_mail_is_fine() {
        SERVER.setUser("kakehashi@example.jp", "office", "secret");
        MailTrial trial = trial(Map.of(Setting.SMTP_USER, "office", Setting.SMTP_PASSWORD, "secret"));
        MailTrial.Result result = trial.run(Samples.letter("試し", "本文", ""));
        assertEquals(new MailTrial.Result(null, null, ""), result);
        assertTrue(result.passed(MailTrial.Step.SEND));
        assertEquals(1, SERVER.getReceivedMessages().length);
    }

    @Test
    void what_is_wrong_is_told_precisely() {
        SERVER.setUser("kakehashi@example.jp", "office", "secret");
        assertEquals("CONNECT NOBODY_THERE", outcome(Map.of(Setting.SMTP_PORT, "1")));
        assertEquals("CONNECT HOST_UNKNOWN", outcome(Map.of(Setting.SMTP_HOST, "mail.invalid")));
        assertEquals("SECURE NO_TLS", outcome(Map.of(Setting.SMTP_TLS, "starttls")));
        assertEquals("SECURE NO_TLS", outcome(Map.of(Setting.SMTP_TLS, "tls")));
        assertEquals(
                "LOGIN LOGIN_REFUSED", outcome(Map.of(Setting.SMTP_USER, "office", Setting.SMTP_PASSWORD, "wrong")));
        assertEquals(0, SERVER.getReceivedMessages().length);
    }

    @Test
    void without_tls_or_an_account_there_is_nothing_to_secure_or_to_sign_in_to() {
        assertEquals(
                Set.of(MailTrial.Step.CONNECT, MailTrial.Step.SEND),
                trial(Map.of()).asked());
        assertEquals(
                Set.of(MailTrial.Step.values()),
                trial(Map.of(Setting.SMTP_TLS, "starttls", Setting.SMTP_USER, "office"))
                        .asked());
    }

    @Test
    void steps_behind_the_failed_one_were_not_tried() {
        MailTrial.Result result = new MailTrial.Result(MailTrial.Step.LOGIN, MailTrial.Fault.LOGIN_REFUSED, "535 no");
        assertTrue(result.passed(MailTrial.Step.SECURE));
        assertFalse(result.passed(MailTrial.Step.LOGIN));
        assertFalse(result.passed(MailTrial.Step.SEND));
    }
}
