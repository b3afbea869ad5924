package kakehashi.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Snapshot;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.ProgrammeText;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Language;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.ReaderLanguage;

/** Where the visitor is, and where links lead in the visitor's language. */
@Named
@RequestScoped
public class Visit {

    static final String ARGUMENT = "kakehashi.argument";
    static final String ROUTE = "kakehashi.route";
    /** In the order in which they are seen where not all fit. */
    private static final List<String> ONE_OF_EACH_SCRIPT = List.of("en", "ja", "ne", "my", "th", "ko");

    private static final String WORD_JOINER = "\u2060";
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    @Inject
    HttpServletRequest request;

    @Inject
    Catalogue catalogue;

    @Inject
    Settings settings;

    private Snapshot snapshot;

    /** The reader's language. */
    public Language getLanguage() {
        return ReaderLanguage.of(request);
    }

    /** {@code ltr} or {@code rtl}. */
    public String getDirection() {
        return RIGHT_TO_LEFT.contains(getLanguage().locale().getLanguage()) ? "rtl" : "ltr";
    }

    /** The languages of the picker, in its order. */
    public List<Language> getLanguages() {
        return settings.languages();
    }

    /** Whose word for language stands on the folded picker: the reader's own, and one for each script. */
    public List<Language> getScripts() {
        Stream<Language> others = ONE_OF_EACH_SCRIPT.stream().flatMap(tag -> getLanguages().stream()
                .filter(each -> each.tag().equals(tag)));
        return Stream.concat(Stream.of(getLanguage()), others).distinct().toList();
    }

    /** What language is called in a language. */
    public String wordIn(Language language) {
        return Texts.of(language).get("page.languages");
    }

    /** The address of this page in another language. */
    public String in(Language other) {
        String path = path();
        int slash = path.indexOf('/', 1);
        return "/" + other.tag() + (slash < 0 ? "/" : path.substring(slash)) + query();
    }

    /** The address of this page without its query. */
    public String getHere() {
        return path();
    }

    /** A name for a part of the page that is the same for everybody at this address who reads as this visitor does. */
    public String place(String part) {
        return part + " " + isReadings() + " " + path() + query();
    }

    /** The query of this page with one part more. */
    public String getQueryWith(String part) {
        String query = query();
        return query.contains(part) ? query : query + (query.isEmpty() ? "?" : "&") + part;
    }

    /** The full address of this page, for search engines. */
    public String getCanonical() {
        return settings.baseUrl() + path();
    }

    /** The full address of this page in another language. */
    public String canonicalIn(Language other) {
        return settings.baseUrl() + in(other);
    }

    /** The address of a page in the reader's language; {@code page} as it stands behind the language. */
    public String to(String page) {
        return "/" + getLanguage().tag() + "/" + page;
    }

    /** Whether the reader sees readings over kanji. */
    public boolean isReadings() {
        return ReaderLanguage.readings(request);
    }

    /** The address of this page with readings when there are none, and without when there are. */
    public String getReadingsLink() {
        String query = query();
        return path() + query + (query.isEmpty() ? "?" : "&") + "readings=" + (isReadings() ? "off" : "on");
    }

    /** The key of what the switch of readings says. */
    public String getReadingsWords() {
        return isReadings() ? "page.readings.off" : "page.readings.on";
    }

    /** What stands in the address, such as an event's code; empty when the address has no such part. */
    public String getArgument() {
        Object argument = request.getAttribute(ARGUMENT);
        return argument == null ? "" : argument.toString();
    }

    /** The programme as visitors see it, the same during the whole request. */
    public Snapshot snapshot() {
        if (snapshot == null) {
            snapshot = catalogue.current();
        }
        return snapshot;
    }

    /** The programme as it is after something just changed. */
    public Snapshot lookAgain() {
        snapshot = null;
        return snapshot();
    }

    /** The programme's words in the reader's language; null before the first year was opened. */
    public ProgrammeText.Words getProgramme() {
        ProgrammeText.Words words = snapshot().wordsIn(getLanguage());
        return words == null
                ? null
                : new ProgrammeText.Words(
                        Ruby.annotate(words.name()),
                        Ruby.annotate(words.purpose()),
                        Ruby.annotate(words.section()),
                        Ruby.annotate(words.contractor()),
                        unbroken(Ruby.annotate(words.office())));
    }

    /** The office's mail address; null before the first year was opened. */
    public String getOfficeMail() {
        return isAnnounced() ? snapshot().programme().officeMail() : null;
    }

    /** The language the programme's words are in, when it is not the reader's; null when it is. */
    public String getProgrammeLanguage() {
        return Catalogue.fallback(snapshot().words(), getLanguage());
    }

    /** Whether a year was opened. */
    public boolean isAnnounced() {
        return snapshot().programme() != null;
    }

    /** A text that may name the ward's section, the contractor, and the office's phone and mail address. */
    public String say(String key) {
        Programme programme = snapshot().programme();
        ProgrammeText.Words words = getProgramme();
        return Texts.of(getLanguage())
                .format(
                        key,
                        "section",
                        words == null ? "" : words.section(),
                        "contractor",
                        words == null ? "" : words.contractor(),
                        "phone",
                        programme == null ? "" : unbroken(programme.officePhone()),
                        "mail",
                        programme == null ? "" : programme.officeMail());
    }

    /** The pieces of a text; the office's phone number and mail address in it can be followed. */
    public List<Reachable> reachable(String text) {
        Programme programme = snapshot().programme();
        return programme == null || text == null
                ? Reachable.of(text == null ? "" : text, "", "")
                : Reachable.of(text, programme.officePhone(), programme.officeMail());
    }

    /** With hyphens of phone numbers at which no line ends. */
    private static String unbroken(String text) {
        return text.replaceAll("(?<=[0-9])-(?=[0-9])", WORD_JOINER + "-" + WORD_JOINER);
    }

    /** The page of one's own that signing in is to lead to, as it stands behind the language; empty for the first one. */
    public Optional<String> getWanted() {
        return Route.ownPage(request.getParameter("to"));
    }

    private String path() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        Object path = failed != null ? failed : forwarded != null ? forwarded : request.getRequestURI();
        return path.toString();
    }

    private String query() {
        String query = request.getQueryString();
        return query == null || !query.matches("[A-Za-z0-9=&/_-]{1,200}") ? "" : "?" + query;
    }
}
