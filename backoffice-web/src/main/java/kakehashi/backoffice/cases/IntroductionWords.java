package kakehashi.backoffice.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.domain.company.Occupation;
import kakehashi.domain.company.OpeningField;
import kakehashi.domain.company.Openings;
import kakehashi.domain.event.Audience;
import kakehashi.domain.matching.introduction.Comparison;
import kakehashi.domain.matching.introduction.Introduction;
import kakehashi.domain.matching.introduction.IntroductionRow;
import kakehashi.i18n.faces.PageTexts;

/** Puts introductions into the reader's words. */
@RequestScoped
public class IntroductionWords {

    @Inject
    PageTexts texts;

    /** Something to choose; {@code chosen} is {@code selected} for what is, and null otherwise. */
    public record Choice(String name, String label, String chosen) {}

    /** What a job is called, and who offers it. */
    String job(Openings.Shown shown) {
        return texts.of(
                "cases.suggestions.job",
                "title",
                shown.opening().answers().get(OpeningField.TITLE),
                "company",
                shown.company());
    }

    /** An occupation by its name; null for anything else. */
    Occupation occupation(String name) {
        return Arrays.stream(Occupation.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Occupations to choose from, by their classification. */
    List<Choice> occupations(Occupation chosen) {
        return Arrays.stream(Occupation.values())
                .map(each ->
                        new Choice(each.name(), texts.get("Occupation." + each), each == chosen ? "selected" : null))
                .toList();
    }

    /** The moment something last happened to it. */
    Instant at(IntroductionRow row) {
        Introduction each = row.introduction();
        return Stream.of(each.proposed().at(), each.seekerAnsweredAt(), each.companyAnsweredAt(), each.endedAt())
                .filter(moment -> moment != null)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /** With whom, what for, and what came of it, sentence by sentence; a company's case tells of the seeker the number alone. */
    List<String> words(IntroductionRow row, Audience whose) {
        List<String> words = new ArrayList<>();
        words.add(whose == Audience.COMPANY ? texts.of("cases.number", "number", row.number()) : row.company());
        words.add(row.opening().answers().get(OpeningField.TITLE));
        words.addAll(came(row));
        return words;
    }

    /** What came of it so far, sentence by sentence. */
    List<String> came(IntroductionRow row) {
        Introduction each = row.introduction();
        List<String> words = new ArrayList<>();
        words.add(texts.get("Introduction.State." + each.state()));
        if (each.reason() != null) {
            words.add(texts.get("DeclineReason." + each.reason()));
        }
        if (each.isAccepted() && !row.shown()) {
            words.add(texts.get("cases.introductions.hidden"));
        }
        return words;
    }

    /** A comparison, point by point, with what is worth knowing. */
    List<String> points(Comparison comparison, String level) {
        List<String> words = new ArrayList<>();
        for (Comparison.Point point : comparison.points()) {
            words.add(texts.of(point.key(), "level", texts.get("JapaneseLevel." + level)));
            point.hints().forEach(hint -> words.add(texts.get("StatusHint." + hint)));
        }
        return words;
    }
}
