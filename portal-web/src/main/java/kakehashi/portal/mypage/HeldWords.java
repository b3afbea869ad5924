package kakehashi.portal.mypage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.holding.Fact;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.privacy.holding.Piece;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.i18n.Language;
import kakehashi.i18n.faces.PageTexts;

/** What is held about the person, in the reader's words. */
@RequestScoped
public class HeldWords {

    private static final String BETWEEN = " · ";

    /** The number in brackets that subjects begin with. */
    private static final Pattern NUMBER = Pattern.compile("^[\\[【][^\\]】]*[\\]】]\\s*");

    @Inject
    OwnWords words;

    @Inject
    OwnAnswers answers;

    @Inject
    PageTexts texts;

    /**
     * A fact with its label.
     *
     * @param label what it is; empty where it needs no label
     * @param text what is known
     * @param language the language a text was written in; null for none
     */
    public record Line(String label, String text, String language) {}

    /** The facts of a thing that stand in a place, in order; a company that looked stands for its role. */
    List<Line> in(Told.Place place, Part part, Piece piece) {
        return in(EnumSet.of(place), part, piece);
    }

    private List<Line> in(Set<Told.Place> places, Part part, Piece piece) {
        boolean company = piece.value("company").isPresent();
        return piece.facts().stream()
                .filter(fact -> places.contains(Told.of(part, fact.name()).place()))
                .filter(fact -> !company || !fact.name().equals("role"))
                .map(fact -> line(part, fact))
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    private Line line(Part part, Fact fact) {
        Told told = Told.of(part, fact.name());
        String text = fact.name().equals("device") && fact.value().equals("")
                ? texts.get("mypage.sessions.unknown")
                : text(fact, told.words());
        return new Line(told.label() == null ? "" : texts.get(told.label()), text, fact.language());
    }

    private String text(Fact fact, String beginning) {
        Object value = fact.value();
        if (fact.name().equals("template")) {
            return subject("mail." + value + ".subject");
        }
        if (beginning != null) {
            return known(beginning, value.toString());
        }
        if (value instanceof UUID event) {
            return words.title(event);
        }
        if (value instanceof Instant moment) {
            return words.moment(moment);
        }
        if (value instanceof LocalDate day) {
            return words.day(day);
        }
        if (value instanceof Language language) {
            return language.endonym();
        }
        return value instanceof Collection<?> fields ? words.items(fields(fields)) : value.toString();
    }

    /** What a mail is about, as its subject says it, without the number in front; empty for a mail that is no more. */
    private String subject(String key) {
        String words = texts.get(key);
        if (words.equals(key)) {
            return "";
        }
        String text = words.contains("{") ? texts.of(key, "reference", "") : words;
        return NUMBER.matcher(text).replaceFirst("");
    }

    private static List<PersonalField> fields(Collection<?> fields) {
        return fields.stream().map(PersonalField.class::cast).toList();
    }

    /** The words of what a fact can be; those of something else where it is not known here. */
    private String known(String beginning, String name) {
        String key = beginning + (name.startsWith("registration.correct.") ? "registration.correct" : name);
        String text = texts.get(key);
        return text.equals(key) ? texts.get(beginning + "other") : text;
    }

    /** Answers and messages of a thing, each with what was asked, or who wrote it when. */
    Stream<Line> said(Part part, Piece piece) {
        return Stream.concat(answered(piece), messages(part, piece));
    }

    private Stream<Line> answered(Piece piece) {
        Object audience = piece.value("audience").orElse(Audience.SEEKER);
        return piece.value("answers").stream()
                .flatMap(given -> ((Map<?, ?>) given)
                        .entrySet().stream()
                                .map(each -> answers.told(
                                        (Audience) audience, (PersonalField) each.getKey(), (String) each.getValue())))
                .map(answer -> new Line(answer.label(), answer.text(), null));
    }

    private Stream<Line> messages(Part part, Piece piece) {
        return piece.value("messages").stream()
                .flatMap(all -> ((List<?>) all).stream())
                .map(Piece.class::cast)
                .flatMap(message -> Stream.concat(Stream.of(message(part, message)), files(message)));
    }

    private Line message(Part part, Piece message) {
        return new Line(
                joined(in(Told.Place.HEAD, part, message))
                        + BETWEEN
                        + words.moment((Instant) message.value("written_at").orElseThrow()),
                (String) message.value("text").orElseThrow(),
                language(message));
    }

    private Stream<Line> files(Piece message) {
        return message.value("files").stream()
                .flatMap(all -> ((List<?>) all).stream())
                .map(Piece.class::cast)
                .map(file -> new Line(
                        texts.get("mypage.conversation.file"),
                        words.file(
                                file.value("name").orElseThrow(),
                                file.value("kilobytes").orElseThrow()),
                        null));
    }

    private static String language(Piece message) {
        return message.facts().stream()
                .filter(fact -> fact.name().equals("text"))
                .map(Fact::language)
                .findFirst()
                .orElseThrow();
    }

    /** Facts on one line. */
    static String joined(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining(" / "));
    }

    /** Facts on one line, those with a label in brackets behind the others. */
    String brief(Part part, Piece piece) {
        String labelled = in(Told.Place.LABELLED, part, piece).stream()
                .map(line -> texts.of("page.labelled", "label", line.label(), "text", line.text()))
                .collect(Collectors.joining(", "));
        String open = in(EnumSet.of(Told.Place.HEAD, Told.Place.LINE), part, piece).stream()
                .map(Line::text)
                .collect(Collectors.joining(BETWEEN));
        return labelled.isEmpty() ? open : open + " (" + labelled + ")";
    }
}
