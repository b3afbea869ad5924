package kakehashi.backoffice.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.OutgoingMail;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.access.Anchor;
import kakehashi.domain.privacy.access.Anchors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfficeMetricsTest {

    private static final Instant CHECKED = Instant.parse("2026-11-24T00:02:00Z");

    private final OfficeMetrics metrics = new OfficeMetrics();
    private OptionalLong broken = OptionalLong.empty();
    private boolean away;

    @BeforeEach
    void prepare() {
        metrics.outbox = new Outbox() {
            @Override
            public long count(OutgoingMail.State state) {
                if (away) {
                    throw new IllegalStateException("database away");
                }
                return state.ordinal() * 10L;
            }
        };
        metrics.chain = new ChainCheck();
        metrics.chain.log = new AccessLog() {
            @Override
            public OptionalLong firstBroken(Collection<Anchor> anchors) {
                return broken;
            }
        };
        metrics.chain.anchors = new Anchors() {
            @Override
            public List<Anchor> all() {
                return List.of();
            }
        };
        metrics.chain.clock = Clock.fixed(CHECKED, ZoneOffset.UTC);
        metrics.register();
    }

    private List<String> told() {
        try {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            PrometheusTextFormatWriter.create().write(text, metrics.registry().scrape());
            return text.toString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("kakehashi_"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void mails_are_counted_by_state() {
        assertEquals(
                List.of(
                        "kakehashi_mails{state=\"bounced\"} 60.0",
                        "kakehashi_mails{state=\"failed\"} 40.0",
                        "kakehashi_mails{state=\"held\"} 30.0",
                        "kakehashi_mails{state=\"queued\"} 0.0",
                        "kakehashi_mails{state=\"recalled\"} 50.0",
                        "kakehashi_mails{state=\"sending\"} 10.0",
                        "kakehashi_mails{state=\"sent\"} 20.0"),
                told());
    }

    @Test
    void without_the_database_the_rest_is_still_told() {
        away = true;
        assertEquals(List.of(), told());
        assertTrue(metrics.registry().scrape().stream()
                .anyMatch(metric -> metric.getMetadata().getName().startsWith("jvm_")));
    }

    // R-WS3
    @Test
    void whether_the_access_log_is_whole_is_told_once_it_is_known() {
        assertFalse(told().toString().contains("access_log"));
        assertEquals(0, metrics.chain.check());
        assertTrue(told().contains("kakehashi_access_log_whole 1.0"));
        broken = OptionalLong.of(4711);
        assertEquals(0, metrics.chain.check());
        assertTrue(told().contains("kakehashi_access_log_whole 0.0"));
        assertEquals(Optional.of(new ChainCheck.Result(broken, CHECKED)), metrics.chain.last());
    }
}
