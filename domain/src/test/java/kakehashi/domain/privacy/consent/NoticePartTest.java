package kakehashi.domain.privacy.consent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

// T4
class NoticePartTest {

    private static final String BODY = """
            # Purpose
            For the event.

            # [SEEKER] Companies
            We ask you first.
            Each time.
            # [COMPANY] Contact person
            Only the contact.
            # Requests
            [SEEKER] is a word here.""";

    private static NoticeShown shown(String body) {
        return new NoticeShown(UUID.randomUUID(), "en", 2, "purpose", body, PurposeNoticeText.sha256(body));
    }

    @Test
    void an_audience_reads_the_parts_for_everybody_and_its_own() {
        assertEquals("""
                # Purpose
                For the event.

                # Companies
                We ask you first.
                Each time.
                # Requests
                [SEEKER] is a word here.""", shown(BODY).readBy("SEEKER").body());
        assertEquals(
                List.of("Purpose", "Contact person", "Requests"),
                NoticePart.of(shown(BODY).readBy("COMPANY").body()).stream()
                        .map(NoticePart::title)
                        .toList());
    }

    @Test
    void what_is_recorded_is_what_was_read() {
        NoticeShown read = shown(BODY).readBy("COMPANY");

        assertArrayEquals(PurposeNoticeText.sha256(read.body()), read.hash());
    }

    /** Earlier versions stay as they were shown. */
    @Test
    void a_notice_without_parts_for_one_audience_is_read_by_all_letter_by_letter() {
        NoticeShown plain = shown("\n# Purpose\nFor the event.\n\n# Sharing [COMPANY]\n");

        assertSame(plain, plain.readBy("SEEKER"));
    }

    @Test
    void staff_see_all_parts_and_whom_each_is_for() {
        assertEquals(
                Arrays.asList(null, "SEEKER", "COMPANY", null),
                NoticePart.of(BODY).stream().map(NoticePart::audience).toList());
    }
}
