package kakehashi.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails over TLS, to a server whose certificate an authority of one's own signed. */
class TlsMailIT {

    private static Map<String, String> settings(TlsPostOffice office, String tls) {
        return new HashMap<>(Map.of(
                "KAKEHASHI_SMTP_HOST",
                "localhost",
                "KAKEHASHI_SMTP_PORT",
                String.valueOf(office.port()),
                "KAKEHASHI_SMTP_TLS",
                tls));
    }

    /** It trusts the one certificate of the office; the other one later is nobody's it knows. */
    @ParameterizedTest
    @ValueSource(strings = {"tls", "starttls"})
    void leave_when_java_trusts_the_authority_and_stay_when_it_does_not(String tls) throws Exception {
        Certificate certificate = Certificate.make("mail-" + tls);
        try (TlsPostOffice office = new TlsPostOffice(certificate.context(), tls.equals("tls"))) {
            Map<String, String> settings = settings(office, tls);
            settings.put("JDK_JAVA_OPTIONS", RunningServer.QUICK + " " + certificate.trusting());
            try (RunningServer server = RunningServer.start("mail-" + tls, settings)) {
                assertEquals(
                        200, new Visitor(server.url()).open("/health/ready").status());
                String number = signUp(server);
                String mail = office.mails.poll(20, TimeUnit.SECONDS);
                assertNotNull(mail, server.log());
                assertTrue(mail.contains(number), mail);

                office.show(Certificate.make("mail-unknown-" + tls).context());
                Visitor visitor = new Visitor(server.url()).open("/health/ready");
                assertEquals(503, visitor.status());
                assertTrue(visitor.body().contains("\"mail\":\"DOWN\""), visitor.body());
                signUp(server);
                assertNull(office.mails.poll(3, TimeUnit.SECONDS), "left all the same");
            }
        }
    }

    private static String signUp(RunningServer server) {
        return new Visitor(server.url())
                .signUp("en", "r8-11", "", Map.of("name", "TLS", "email", Shared.newAddress()))
                .orElseThrow();
    }
}
