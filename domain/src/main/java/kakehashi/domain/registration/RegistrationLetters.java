package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.CalendarFile;
import kakehashi.domain.event.Draw;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Listing;
import kakehashi.domain.mail.Letter;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.programme.LetterFooter;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/**
 * Writes the mails about a registration: a number, the event, a link. Nothing in them says who the reader is.
 *
 * <p>Source: R-WS4, R-CS4.
 */
@ApplicationScoped
public class RegistrationLetters {

    /** Editions of calendar files are counted in seconds since then. */
    private static final Instant FIRST_EDITION = Instant.parse("2026-01-01T00:00:00Z");

    /** The first mail: please confirm the address. */
    static final String CONFIRM = "confirm";

    /** The same for the waiting list. */
    static final String CONFIRM_LINE = "confirmLine";

    /** The same for a draw. */
    static final String CONFIRM_DRAW = "confirmDraw";

    /** The address is confirmed, and the place. */
    static final String CONFIRMED = "confirmed";

    /** A sign-up on paper has a place; its link confirms the address. */
    static final String PAPER = "paper";

    /** A sign-up on the phone has a place; its link confirms the address. */
    static final String PHONE = "phone";

    /** The address was put right; its link confirms it. */
    public static final String ADDRESS_CORRECTED = "addressCorrected";

    /** The address is confirmed, and the person waits. */
    static final String WAITING = "waiting";

    /** The address is confirmed, and the person takes part in the draw. */
    static final String ENTERED = "entered";

    /** A place came free and is kept for a while. */
    public static final String OFFER = "offer";

    /** A place was kept, and nobody answered. */
    static final String PASSED = "passed";

    /** The draw gave a place. */
    static final String WON = "won";

    /** The draw gave a number on the waiting list. */
    static final String NOT_WON = "notWon";

    /** The person cancelled. */
    static final String CANCELLED = "cancelled";

    /** The person withdrew the consent, which ended the sign-up. */
    static final String WITHDRAWN = "withdrawn";

    /** Times or venue of the event changed. */
    static final String CHANGED = "changed";

    /** The event was called off. */
    public static final String CALLED_OFF = "calledOff";

    /** You had already signed up, and confirmed. */
    static final String ALREADY = "already";

    /** You had already signed up; please confirm that one. */
    static final String ALREADY_CONFIRM = "alreadyConfirm";

    /** The same for the waiting list and a draw. */
    static final String ALREADY_CONFIRM_LINE = "alreadyConfirmLine";

    /** You had already signed up, and wait. */
    static final String ALREADY_WAITING = "alreadyWaiting";

    /** You had already signed up, and take part in the draw. */
    static final String ALREADY_ENTERED = "alreadyEntered";

    /** Mails that ask to confirm the address. */
    public static final List<String> ASKING =
            List.of(CONFIRM, CONFIRM_LINE, CONFIRM_DRAW, ALREADY_CONFIRM, ALREADY_CONFIRM_LINE);

    /** Mails whose reader has a place; the event's calendar file goes with them. */
    private static final List<String> WITH_PLACE = List.of(CONFIRMED, PAPER, PHONE, WON, ALREADY);

    /** Mails after which a company can do everything on its page. */
    private static final List<String> OPENING_THE_COMPANYS_PAGE = List.of(CONFIRMED, WON);

    /** Mails whose reader has one until a deadline; the file says that it is not sure yet. */
    private static final List<String> WITH_KEPT_PLACE = List.of(CONFIRM, ALREADY_CONFIRM);

    /** Mails that tell what happened to the event; who holds a place gets its new calendar file. */
    private static final List<String> ABOUT_EVENT = List.of(CHANGED, CALLED_OFF);

    /** Mails that tell the end of a registration; the calendar file that goes with them takes the event out. */
    public static final List<String> ENDING = List.of(PASSED, CANCELLED, WITHDRAWN);

    /** Mails that are true only while the person waits. */
    public static final List<String> IN_LINE = List.of(WAITING, ENTERED, NOT_WON, ALREADY_WAITING, ALREADY_ENTERED);

    @Inject
    Settings settings;

    /** Which mail a sign-up is answered with, by the living registration it is about. */
    static String template(Registration about, Listing event, boolean again) {
        boolean drawn = event.isDrawPending();
        return switch (about.state()) {
            case UNCONFIRMED -> again ? askAgain(about.entry()) : ask(about.entry());
            case WAITING -> drawn ? ALREADY_ENTERED : ALREADY_WAITING;
            case OFFERED -> OFFER;
            default -> ALREADY;
        };
    }

    private static String ask(Registration.Entry entry) {
        return switch (entry) {
            case PLACE, WALK_IN -> CONFIRM;
            case LINE -> CONFIRM_LINE;
            case DRAW -> CONFIRM_DRAW;
        };
    }

    private static String askAgain(Registration.Entry entry) {
        return entry == Registration.Entry.PLACE ? ALREADY_CONFIRM : ALREADY_CONFIRM_LINE;
    }

    /**
     * A letter about a registration, in the language given.
     *
     * @param more what only some letters tell: {@code second}, the number of a further sign-up by the same person; {@code
     *     position}, on the waiting list; {@code changes}, sentences in this language; {@code reason}, of calling it off
     */
    Letter write(
            String template,
            Registration about,
            Listing event,
            Seal seal,
            String languageTag,
            Map<String, Object> more) {
        Language language = Languages.find(languageTag).orElse(Languages.standard());
        Texts texts = Texts.of(language);
        String site = settings.baseUrl() + "/" + language.tag();
        String page = site + "/events/" + event.code();
        Map<String, Object> arguments = new HashMap<>(more);
        arguments.put("reference", about.reference());
        arguments.put("title", Ruby.annotate(event.wordsIn(language).title()));
        arguments.put("venue", Ruby.annotate(event.venueIn(language).name()));
        arguments.put("address", Ruby.annotate(event.venueIn(language).address()));
        arguments.put("page", page);
        arguments.put("my", site + "/my");
        arguments.put("link", site + link(template, about, seal));
        arguments.put("arrive", arrive(template, about, event, texts, site));
        times(template, about, event, Formats.of(language), arguments);
        String body = texts.format("mail." + template + ".body", arguments) + "\n\n"
                + LetterFooter.of(event.programme(), texts);
        return new Letter(
                language,
                Ruby.plain(texts.format("mail." + template + ".subject", arguments)),
                Ruby.plain(body),
                calendar(template, about, event, language, page));
    }

    /** What is to be done on the day; for a company also before it, once its address is confirmed. */
    private static String arrive(String template, Registration about, Listing event, Texts texts, String site) {
        boolean desk = event.kind() != EventKind.INTERNSHIP;
        String words = texts.get(desk ? "mail.arrive.DESK" : "mail.arrive.INTERNSHIP");
        boolean company = about.audience() == Audience.COMPANY && OPENING_THE_COMPANYS_PAGE.contains(template);
        return company ? words + "\n\n" + texts.get("confirm.confirm.company") + "\n\n" + site + "/my/company" : words;
    }

    private static String calendar(String template, Registration about, Listing event, Language language, String page) {
        CalendarFile.State state = state(template, about);
        return state == null ? "" : CalendarFile.of(event, language, page, state, edition(about, state));
    }

    /** How sure the day is in the reader's calendar; null when the mail says nothing about that. */
    private static CalendarFile.State state(String template, Registration about) {
        boolean news = ABOUT_EVENT.contains(template) && about.holdsPlace();
        boolean sure = about.state() == Registration.State.CONFIRMED;
        if (ENDING.contains(template)) {
            return CalendarFile.State.CANCELLED;
        }
        if (WITH_KEPT_PLACE.contains(template) || news && !sure) {
            return CalendarFile.State.TENTATIVE;
        }
        return WITH_PLACE.contains(template) || news ? CalendarFile.State.CONFIRMED : null;
    }

    /** Grows from one sign-up to the next of the same person, who cancels and signs up again, and with the end of each. */
    private static int edition(Registration about, CalendarFile.State state) {
        int since = (int)
                Math.max(0, Duration.between(FIRST_EDITION, about.submittedAt()).toSeconds());
        return state == CalendarFile.State.CANCELLED ? since + 1 : since;
    }

    private static String link(String template, Registration about, Seal seal) {
        ConfirmationKey.Use use = template.equals(OFFER) ? ConfirmationKey.Use.OFFER : ConfirmationKey.Use.CONFIRM;
        return "/" + use.word() + "/"
                + ConfirmationKey.of(
                                use, seal, about.id(), about.addressCorrection().round())
                        .text();
    }

    private void times(
            String template, Registration about, Listing event, Formats formats, Map<String, Object> arguments) {
        arguments.put(
                "when", formats.span(event.schedule().start(), event.schedule().end()));
        Instant until = template.equals(OFFER) ? about.offerUntil() : about.confirmUntil();
        arguments.put("until", until == null ? "" : formats.dateTime(officeTime(until)));
        Draw draw = event.draw();
        arguments.put("draw", draw == null ? "" : formats.dateTime(officeTime(draw.at())));
    }

    private ZonedDateTime officeTime(Instant instant) {
        return instant.atZone(settings.zone(Setting.OFFICE_ZONE));
    }
}
