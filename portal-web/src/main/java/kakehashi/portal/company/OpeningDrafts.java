package kakehashi.portal.company;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.company.Employment;
import kakehashi.domain.company.JobTemplate;
import kakehashi.domain.company.Opening;
import kakehashi.domain.company.OpeningField;
import kakehashi.domain.company.OpeningKind;
import kakehashi.domain.company.Openings;
import kakehashi.i18n.Texts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.openings.OpeningCard;
import kakehashi.portal.openings.TemplateWords;

/** What a form about an opening begins with: the opening there is, a template, or nothing. */
@RequestScoped
public class OpeningDrafts {

    @Inject
    Visit visit;

    @Inject
    Openings openings;

    /** The kind an address names; null when it names none. */
    static OpeningKind kind(String argument) {
        return Arrays.stream(OpeningKind.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(argument))
                .findFirst()
                .orElse(null);
    }

    /** The version a form carries; -1 when it carries none. */
    static int shownVersion() {
        String shown = Faces.parameter("version");
        return shown != null && shown.matches("[0-9]{1,9}") ? Integer.parseInt(shown) : -1;
    }

    /** The opening an address names, when it is the company's. */
    Optional<Opening> find(UUID contact, String argument) {
        return argument.length() == 36 && argument.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? openings.own(contact, UUID.fromString(argument))
                : Optional.empty();
    }

    /** What a new one begins with. */
    Map<OpeningField, String> begin(OpeningKind kind) {
        Map<OpeningField, String> answers = new EnumMap<>(OpeningField.class);
        if (kind == OpeningKind.JOB) {
            template().ifPresent(template -> {
                answers.put(OpeningField.TITLE, TemplateWords.title(template, visit.getLanguage()));
                answers.put(OpeningField.DESCRIPTION, TemplateWords.duty(template, visit.getLanguage()));
                answers.put(OpeningField.OCCUPATION, template.occupation().name());
                answers.put(OpeningField.JAPANESE_LEVEL, template.level().name());
                answers.put(OpeningField.EMPLOYMENT, Employment.REGULAR.name());
            });
        }
        return answers;
    }

    private static Optional<JobTemplate> template() {
        String name = Faces.parameter("template");
        return Arrays.stream(JobTemplate.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    /** Advice that fits what is written so far; empty when too little is. */
    List<String> hints(OpeningKind kind, Map<OpeningField, String> answers) {
        Texts texts = Texts.of(visit.getLanguage());
        if (kind == OpeningKind.INTERNSHIP) {
            return List.of(texts.get("openings.advice.yes"), texts.get("openings.advice.no"));
        }
        boolean enough = Stream.of(OpeningField.OCCUPATION, OpeningField.EMPLOYMENT, OpeningField.JAPANESE_LEVEL)
                .allMatch(answers::containsKey);
        return enough
                ? OpeningCard.hints(
                        answers.get(OpeningField.OCCUPATION),
                        answers.get(OpeningField.EMPLOYMENT),
                        answers.get(OpeningField.JAPANESE_LEVEL),
                        texts)
                : List.of();
    }
}
