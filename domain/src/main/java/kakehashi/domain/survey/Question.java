package kakehashi.domain.survey;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;

/**
 * What a survey can ask. None of it is a personal item.
 *
 * <p>The words are the text {@code Survey.<audience>.<name>}.
 */
public enum Question {
    /** How it was, on five steps; the one question that must be answered. */
    SATISFACTION(Form.SCALE),
    /** Whether it is of use, on five steps. */
    USEFULNESS(Form.SCALE),
    /** How much of the language was understood, on five steps. */
    LANGUAGE(Form.SCALE),
    /** Whether somebody was met whom one wants to know better. */
    MATCH(Form.CHOICE),
    /** Whether the company will try something of it. */
    TRY(Form.CHOICE),
    /** What one would like to come to next. */
    NEXT(Form.SEVERAL),
    /** Anything else, in own words. */
    WORDS(Form.TEXT);

    /** How a question is answered. */
    public enum Form {
        /** One of five steps. */
        SCALE,
        /** One of several. */
        CHOICE,
        /** Any of several. */
        SEVERAL,
        /** Own words. */
        TEXT
    }

    /** The most characters of an answer in own words. */
    public static final int LONGEST = 600;

    private static final List<String> STEPS = List.of("5", "4", "3", "2", "1");
    private static final List<String> PERHAPS = List.of("YES", "MAYBE", "NO");

    private static final Set<EventKind> MEETINGS = EnumSet.of(
            EventKind.EXCHANGE, EventKind.INTERNSHIP, EventKind.INFORMATION_SESSION, EventKind.INTERVIEW_DAY);

    private static final Set<EventKind> COMPANY_SEMINARS =
            EnumSet.of(EventKind.ACCEPTANCE_SEMINAR, EventKind.RETENTION_SEMINAR);

    private final Form form;

    Question(Form form) {
        this.form = form;
    }

    /** What an audience is asked after an event of a kind, in the order of the form. */
    public static List<Question> of(EventKind kind, Audience audience) {
        return Arrays.stream(values())
                .filter(question -> question.isAsked(kind, audience))
                .toList();
    }

    private boolean isAsked(EventKind kind, Audience audience) {
        return switch (this) {
            case LANGUAGE -> audience == Audience.SEEKER;
            case MATCH -> MEETINGS.contains(kind);
            case TRY -> COMPANY_SEMINARS.contains(kind);
            default -> true;
        };
    }

    /** How it is answered. */
    public Form form() {
        return form;
    }

    /** Whether it must be answered. */
    public boolean required() {
        return this == SATISFACTION;
    }

    /** What can be chosen, in the order of the form: steps from the best to the worst; empty for own words. */
    public List<String> choices(Audience audience) {
        return switch (form) {
            case SCALE -> STEPS;
            case CHOICE -> PERHAPS;
            case SEVERAL ->
                Arrays.stream(EventKind.values())
                        .filter(kind -> kind.audiences().contains(audience))
                        .map(EventKind::name)
                        .toList();
            case TEXT -> List.of();
        };
    }

    /** The key of its words. */
    public String words(Audience audience) {
        return "Survey." + audience + "." + this;
    }

    /** The key of what a choice is called. */
    public String words(String choice) {
        return switch (form) {
            case SCALE -> "Survey." + this + "." + choice;
            case SEVERAL -> "EventKind." + choice;
            default -> "Survey.choice." + choice;
        };
    }
}
