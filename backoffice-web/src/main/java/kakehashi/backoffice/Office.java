package kakehashi.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Menu;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.signin.SignedIn;
import kakehashi.backoffice.texts.TextLines;
import kakehashi.domain.event.Schedule;
import kakehashi.domain.privacy.register.PersonName;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;
import kakehashi.domain.wording.Wording;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.faces.ReaderLanguage;

/** Who reads the page, in which language, and what the head of every page shows. */
@Named
@RequestScoped
public class Office {

    /** What says of an address what was just done: it is said once. */
    private static final Pattern TOLD = Pattern.compile("(?<=^|&)(done|told)=[^&]*(&|$)");

    private String here;

    @Inject
    HttpServletRequest request;

    @Inject
    SignedIn signedIn;

    @Inject
    Settings settings;

    /** The reader's language. */
    public Language getLanguage() {
        return ReaderLanguage.of(request);
    }

    /** The languages of the picker, in its order. */
    public List<Language> getLanguages() {
        return OfficeLanguage.ALL;
    }

    /** Says where the page stands that is shown after a form was posted: a post has no query of its own. */
    public void standAt(Address address) {
        here = address.getQuery();
    }

    /** The address of this page in another language. */
    public String in(Language other) {
        String query = query();
        boolean plain = query != null && query.matches("[A-Za-z0-9=&_%+*.-]{1,600}");
        String rest = plain ? TOLD.matcher(query).replaceAll("") : "";
        boolean open = rest.isEmpty() || rest.endsWith("&");
        return path() + "?" + (open ? rest : rest + "&") + OfficeLanguage.PARAMETER + "=" + other.tag();
    }

    private String query() {
        if (here != null) {
            return here;
        }
        boolean posted = request.getQueryString() == null && request.getMethod().equals("POST");
        return posted ? asked() : request.getQueryString();
    }

    /** What a posted page was asked for, as its address said when it was opened. */
    private static String asked() {
        UIViewRoot view = FacesContext.getCurrentInstance().getViewRoot();
        return ViewMetadata.getViewParameters(view).stream()
                .filter(each -> each.getStringValue(FacesContext.getCurrentInstance()) != null)
                .map(each -> each.getName() + "=" + each.getStringValue(FacesContext.getCurrentInstance()))
                .collect(Collectors.joining("&"));
    }

    /** The address of a page; {@code path} begins with a slash. */
    public String to(String path) {
        return request.getContextPath() + path;
    }

    /** The address of a screen, to be completed. */
    public Address at(Screen screen) {
        return new Address(to(screen.path()));
    }

    /** Whether somebody is signed in and may go on working; with a first password or without a due code nobody may. */
    public boolean isWorking() {
        return isPresent() && signedIn.due().isEmpty();
    }

    /** Whether the person looks after the accounts of others. */
    public boolean isAdministering() {
        return isWorking() && signedIn.role().isAdministering();
    }

    /** Whether somebody is signed in. */
    public boolean isPresent() {
        return SignedIn.anybody(request, signedIn);
    }

    /** After how many minutes without a request a session ends. */
    public int getIdleMinutes() {
        return request.getServletContext().getSessionTimeout();
    }

    /** The login name of who is signed in. */
    public String getLogin() {
        return signedIn.login();
    }

    /** The role of who is signed in. */
    public Role getRole() {
        return signedIn.role();
    }

    /** What the menu offers this role, in its order. */
    public List<Menu.Part> getMenu() {
        return isWorking() ? Screen.menu(signedIn.role()) : List.of();
    }

    /** Whether the role may open a screen. */
    public boolean opens(Screen screen) {
        return isWorking() && screen.allows(signedIn.role());
    }

    /** Whether the role may change what a screen shows. */
    public boolean writes(Screen screen) {
        return isWorking() && screen.isWrittenBy(signedIn.role());
    }

    /** Whether the head of the page offers to search all events. */
    public boolean isSearching() {
        return opens(Screen.SEARCH);
    }

    /** Whether the page is this screen. */
    public boolean isAt(Screen screen) {
        return request.getServletPath().equals(screen.path());
    }

    /** What the menu says of a screen that is the page: {@code page}; null for others. */
    public String currentScreen(Screen screen) {
        return isAt(screen) ? "page" : null;
    }

    /** What the menu says of a word behind which the page stands: {@code true}; null for others. */
    public String currentPart(Menu.Part part) {
        return part.screens().stream().anyMatch(this::isAt) ? "true" : null;
    }

    /** What the picker says of a language that is the reader's: {@code true}; null for others. */
    public String currentLanguage(Language language) {
        return language.equals(getLanguage()) ? "true" : null;
    }

    /** How a note of a kind is told to those who hear the page: errors at once. */
    public String noteRole(String kind) {
        return kind.equals("error") ? "alert" : "note";
    }

    /** A moment in the office's zone, with its day; empty for none. */
    public String time(Instant moment) {
        return moment == null
                ? ""
                : Formats.of(getLanguage()).dateTime(moment.atZone(settings.zone(Setting.OFFICE_ZONE)));
    }

    /** A refusal whose moment or day stands in the office's zone and in words. */
    public Refused timed(Refused refused) {
        if (refused.arguments().get("at") instanceof Instant at) {
            refused.with("at", time(at));
        }
        if (refused.arguments().get("first") instanceof LocalDate first) {
            refused.with("first", day(first));
        }
        return refused;
    }

    /** Who changed a text last, and when; empty when nobody did since it came with the programme. */
    public String changed(Wording text) {
        return text.changedBy() == null ? "" : time(text.changedAt()) + " " + text.changedBy();
    }

    /** Leads to a page of ours. */
    public void lead(Address address) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().redirect(address.toString());
        context.responseComplete();
    }

    /** Days and times of an event, where it takes place. */
    public String span(Schedule schedule) {
        return Formats.of(getLanguage()).span(schedule.start(), schedule.end());
    }

    /** A day, in words; empty for none. */
    public String day(LocalDate day) {
        return day == null ? "" : Formats.of(getLanguage()).date(day);
    }

    /** A person's name, a part for each script, as the residence card spells it first. */
    public List<PersonName.Part> name(String name) {
        return PersonName.parts(name);
    }

    /** What the reader calls a language, else what it calls itself; the tag itself when we do not speak it. */
    public String languageName(String tag) {
        return Languages.find(tag)
                .map(language -> Optional.of(TextLines.name(language, getLanguage()))
                        .filter(name -> !name.isEmpty())
                        .orElse(language.endonym()))
                .orElse(tag);
    }

    private String path() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }
}
