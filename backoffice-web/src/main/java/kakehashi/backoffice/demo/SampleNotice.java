package kakehashi.backoffice.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.consent.PurposeNotice;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.ProgrammeText;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/** Writes the notice for a kind of event: the parts of the consent text, by its audiences. Source: domain 4.3. */
final class SampleNotice {

    private static final int FIRST_VERSION = 1;
    private static final List<String> BEFORE = List.of("purpose", "handler");
    private static final List<String> AFTER = List.of("return", "notCollected", "optional", "requests");

    private SampleNotice() {}

    static PurposeNotice of(Programme programme, EventKind kind, List<SampleTexts> languages, Instant now) {
        PurposeNotice notice = new PurposeNotice(UUID.randomUUID(), programme.id(), kind.name(), FIRST_VERSION, now);
        for (SampleTexts sample : languages) {
            String purpose = sample.get("purpose." + kind);
            notice.say(sample.tag(), purpose, body(programme, kind, sample, purpose));
        }
        return notice;
    }

    private static String body(Programme programme, EventKind kind, SampleTexts sample, String purpose) {
        Texts texts = Texts.of(sample.language());
        ProgrammeText.Words words = sample.programme();
        Map<String, Object> values = Map.of(
                "programme", words.name(),
                "activity", texts.get("EventKind." + kind),
                "purpose", purpose,
                "contractor", words.contractor(),
                "section", words.section(),
                "year", String.valueOf(programme.fiscalYear()));
        String body = parts(kind)
                .map(part -> "# " + onlyFor(kind, part) + texts.get("notice." + part + ".title") + "\n"
                        + texts.format("notice." + part + ".text", values))
                .collect(Collectors.joining("\n"));
        return written(body);
    }

    /** To whom information goes depends on whose it is: a seeker's, that of a company's contact, or both. */
    private static Stream<String> parts(EventKind kind) {
        Stream<String> disclosures = Stream.of(Audience.values())
                .filter(kind.audiences()::contains)
                .map(audience -> audience == Audience.SEEKER ? "disclosure" : "ofCompany");
        return Stream.of(BEFORE.stream(), disclosures, AFTER.stream()).flatMap(each -> each);
    }

    /** Where there are two audiences, each reads what becomes of its own information. */
    private static String onlyFor(EventKind kind, String part) {
        if (kind.audiences().size() == 1) {
            return "";
        }
        return switch (part) {
            case "disclosure" -> "[" + Audience.SEEKER + "] ";
            case "ofCompany" -> "[" + Audience.COMPANY + "] ";
            default -> "";
        };
    }

    /** The text as it is stored: every reading back in Aozora notation. */
    private static String written(String annotated) {
        StringBuilder written = new StringBuilder(annotated.length() * 2);
        Ruby.split(annotated, written::append, (base, reading) -> written.append('｜')
                .append(base)
                .append('《')
                .append(reading)
                .append('》'));
        return written.toString();
    }
}
