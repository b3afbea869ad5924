package kakehashi.server.tour;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kakehashi.server.Internships;
import kakehashi.server.InterviewDays;
import kakehashi.server.KeptMails;
import kakehashi.server.RunningServer;
import kakehashi.server.Staff;

/** Sets the programme up as the tour needs it, through the pages: each persona once, whatever the language after that. */
final class Stage implements AutoCloseable {

    private static final String SEEKER = "NGUYEN THI HONG NHUNG";
    private static final String PLACED = "r8-77";
    private static final String RANKED = "r8-78";
    private static final String HELD = "r8-79";
    private static final Pattern LAST = Pattern.compile(".*/([^/?]+)");

    private final RunningServer server;
    private final KeptMails mails;
    private final Playwright playwright = Playwright.create();
    private final Browser chromium = kakehashi.server.Browser.launch(playwright);
    private final Map<Persona, BrowserContext> contexts = new EnumMap<>(Persona.class);
    private final Map<String, String> words = new HashMap<>();
    private int people;

    Stage(RunningServer server) {
        this.server = server;
        this.mails = new KeptMails(server);
    }

    /** The cookies of each persona. */
    Map<Persona, String> states() {
        Map<Persona, String> states = new EnumMap<>(Persona.class);
        for (Persona persona : Persona.values()) {
            states.put(persona, context(persona).storageState());
        }
        return states;
    }

    /** Ids and links that stand in addresses, by name. */
    Map<String, String> words() {
        return words;
    }

    /** Everything, in the order it depends on itself. */
    void set() throws SQLException {
        server.change("update event_places set capacity = 1000");
        drawSoon();
        String student = Forms.address("student" + ++people);
        String owner = Forms.address("owner" + ++people);
        signUpOwner(owner);
        signUpStudent(student);
        signIn(Persona.OWNER, owner);
        Staff.trust(server, Forms.COMPANY);
        signIn(Persona.STUDENT, student);
        writeOpenings();
        share();
        intern(student);
        interview(student, owner);
        requestAndInvite();
        begin();
        waitForPlace();
        consult();
        introduce(student);
        write(student);
        ask();
        awaitDraw();
        findIds();
    }

    /** From now on no link to my page can be read. */
    void breakLinks() throws SQLException {
        server.change("rename table sign_in_link to sign_in_link_elsewhere");
    }

    private BrowserContext context(Persona persona) {
        return contexts.computeIfAbsent(persona, each -> chromium.newContext());
    }

    private Page open(Persona persona, String path) {
        BrowserContext context = context(persona);
        Page page =
                context.pages().isEmpty() ? context.newPage() : context.pages().get(0);
        page.navigate(server.url() + "/en/" + path);
        return page;
    }

    private void confirm(String address) {
        Page page = open(Persona.STRANGER, inside(mails.link(address, "confirm")));
        Forms.press(page, "#yes");
    }

    /** A path without the language before it. */
    private static String inside(String path) {
        return path.replaceFirst("^/[A-Za-z-]+/", "");
    }

    private void signUpOwner(String address) {
        Page page = open(Persona.OWNER, "events/r8-13/register?for=company");
        Forms.company(page, address);
        Forms.press(page, "#send");
        confirm(address);
    }

    private void signUpStudent(String address) {
        Page page = open(Persona.DONE, "events/r8-13/register?for=seeker");
        Forms.seeker(page, SEEKER, address);
        Forms.press(page, "#send");
        confirm(address);
    }

    private void signIn(Persona persona, String address) {
        Page page = open(persona, "my/sign-in");
        page.locator("#email").fill(address);
        Forms.press(page, "#next");
        Forms.press(open(persona, inside(mails.link(address, "my/open"))), "#yes");
        page.locator("#out").waitFor();
    }

    private void writeOpenings() {
        Forms.job(open(Persona.OWNER, "my/company/openings/job?template=MACHINE_DESIGN"));
        Forms.press(open(Persona.OWNER, "my/company/openings"), "button[id^=publish-]");
        Forms.internship(open(Persona.OWNER, "my/company/openings/internship"));
    }

    private void share() {
        Page page = open(Persona.STUDENT, "my/sharing");
        Forms.press(page, "main .card a.button");
        words.put("share", page.url().replaceFirst(".*/my/sharing/", ""));
        page.locator("#item-name").check();
        page.locator("#shareUntil input").first().check();
        words.put("share-until", page.locator("#shareUntil input").first().getAttribute("value"));
        Forms.press(page, "#next");
        Forms.press(page, "#next");
        Forms.press(open(Persona.OWNER, "my/company/seekers"), "main .card a");
        words.put("seeker", last(open(Persona.OWNER, "my/company/seekers"), "main .card a"));
    }

    /** The student is at one internship, and ranks the hosts of another. */
    private void intern(String student) throws SQLException {
        Internships internships = new Internships(server);
        internships.announce(PLACED);
        internships.announce(RANKED);
        internships.offer("name = '" + Forms.COMPANY + "'");
        internships.offer("name = '" + Forms.COMPANY + "'");
        open(Persona.STRANGER, "").waitForTimeout(2500);
        String placed = intern(PLACED, student);
        String ranked = intern(RANKED, student);
        String opening = "select id from opening where kind = 'INTERNSHIP' and state = 'PUBLISHED' order by id limit 1";
        String first = server.ask(opening);
        String second = server.ask(opening + " offset 1");
        internships.tell(PLACED, placed, first);
        internships.begin(PLACED, first);
        internships.wish(ranked, second);
        internships.show(ranked, "name = '" + Forms.COMPANY + "'");
        words.put("placed", placed);
        words.put("ranked", ranked);
        words.put("ranking", second);
    }

    /** The id of the student's sign-up. */
    private String intern(String code, String student) throws SQLException {
        Page page = open(Persona.STRANGER, "events/" + code + "/register");
        Forms.agree(page);
        Forms.intern(page, SEEKER, student);
        return sent(code, "null");
    }

    /** The student met the owner's company at an interview day that was yesterday, and both rank at the one to come. */
    private void interview(String student, String owner) throws SQLException {
        InterviewDays days = new InterviewDays(server);
        days.announce(HELD);
        open(Persona.STRANGER, "").waitForTimeout(2500);
        Forms.company(open(Persona.STRANGER, "events/" + HELD + "/register?for=company"), owner);
        String host = sent(HELD, "not null");
        Forms.seeker(open(Persona.STRANGER, "events/" + HELD + "/register?for=seeker"), SEEKER, student);
        String guest = sent(HELD, "null");
        new Internships(server).show(guest, "name = '" + Forms.COMPANY + "'");
        days.hold(HELD);
        days.draft(HELD);
        days.meet(HELD, host, guest, 1);
        days.publish(HELD);
        words.put("host", host);
        String coming = "select r.id from registration r join event e on e.id = r.event_id where e.code = 'r8-13'"
                + " and r.company_id is %s null";
        words.put("wishing", server.ask(coming.formatted("")));
        words.put("choosing", server.ask(coming.formatted("not")));
    }

    /** Sends the last page of a sign-up, of a company or not, and has it confirmed; its id. */
    private String sent(String code, String company) throws SQLException {
        Forms.press(context(Persona.STRANGER).pages().get(0), "#send");
        String last = " where event_id = " + Internships.event(code) + " and company_id is " + company;
        server.change("update registration set state = 'CONFIRMED', confirmed_by = 'LINK', confirmed_at = submitted_at"
                + last);
        return server.ask("select id from registration" + last);
    }

    private void requestAndInvite() {
        Page page = open(Persona.STUDENT, "my/requests/new");
        page.locator("#kind input").nth(1).check();
        page.locator("#details").fill("NGUYEN");
        Forms.press(page, "#next");
        Forms.press(page, "#send");
        words.put("request", inside(page.locator(".card a").first().getAttribute("href")));
        String colleague = Forms.address("colleague" + ++people);
        page = open(Persona.OWNER, "my/company/colleagues");
        page.locator("#colleagueEmail").fill(colleague);
        Forms.press(page, "#next");
        words.put("join", inside(mails.link(colleague, "companies/join")));
    }

    private void begin() {
        String unsure = Forms.address("unsure" + ++people);
        Forms.agree(open(Persona.BEGINNER, "events/r8-13/register?for=seeker"));
        Forms.seeker(open(Persona.READY, "events/r8-13/register?for=seeker"), SEEKER, unsure);
        Forms.company(open(Persona.READY, "events/r8-12/register"), Forms.address("ready" + ++people));
        Page page = open(Persona.STRANGER, "events/r8-13/register?for=seeker");
        Forms.seeker(page, SEEKER, unsure);
        Forms.press(page, "#send");
        words.put("confirm", inside(mails.link(unsure, "confirm")));
    }

    private void waitForPlace() throws SQLException {
        String waiting = "update event_places p join event e on e.id = p.event_id set p.version = p.version + 1,"
                + " p.capacity = %s where e.code = 'r8-15'";
        server.change("update event set opens_at = '2026-11-01' where code = 'r8-15'");
        server.change(waiting.formatted("p.taken"));
        context(Persona.STRANGER).pages().get(0).waitForTimeout(2500);
        String address = Forms.address("waiting" + ++people);
        Page page = open(Persona.STRANGER, "events/r8-15/register");
        page.locator("#offer").check();
        Forms.seeker(page, SEEKER, address);
        Forms.press(page, "#join");
        confirm(address);
        server.change(waiting.formatted("p.taken + p.waiting"));
        words.put("offer", inside(mails.link(address, "offer")));
    }

    private void consult() {
        Page page = open(Persona.BEGINNER, "consultation/day?for=seeker&channel=IN_PERSON&theme=DOCUMENTS");
        words.put("time", rest(page, "a.day"));
        page = open(Persona.BEGINNER, words.get("time"));
        words.put("agree", rest(page, ".times a"));
        page = open(Persona.BEGINNER, words.get("agree"));
        Forms.agree(page);
        words.put("answers", rest(page.url()));
        String address = Forms.address("consults" + ++people);
        page = open(Persona.READY, words.get("agree"));
        Forms.seeker(page, SEEKER, Forms.address("ready" + ++people));
        words.put("review", rest(page.url()));
        page = open(Persona.DONE, words.get("agree"));
        Forms.seeker(page, SEEKER, address);
        Forms.press(page, "#send");
        words.put("booked", rest(page.url()));
        words.put("booking", inside(mails.link(address, "booking")));
        book();
    }

    private void book() {
        book(Forms.address("consults" + ++people));
        words.put("other-day", rest(open(Persona.STRANGER, words.get("booked-surely") + "/change"), "a.day"));
        words.put("other-time", rest(open(Persona.STRANGER, words.get("other-day")), ".times a"));
    }

    private void book(String address) {
        Page page = open(Persona.STRANGER, words.get("time"));
        Forms.press(page, ".times a");
        Forms.seeker(page, SEEKER, address);
        Forms.press(page, "#send");
        words.put("booked-surely", inside(mails.link(address, "booking")));
        Forms.press(open(Persona.STRANGER, words.get("booked-surely")), "#yes");
    }

    /** The student, whose answers the owner's company sees already, accepts an opening of it that staff propose. */
    private void introduce(String student) throws SQLException {
        String surely = words.get("booked-surely");
        book(student);
        words.put("booked-surely", surely);
        Staff.propose(
                server,
                server.ask("select f.id from case_file f join disclosure d on d.seeker_id = f.seeker_id limit 1"),
                Forms.JOB);
        Forms.press(open(Persona.STUDENT, "my/introductions"), "[id^=accept-]");
    }

    private void write(String student) {
        String begin = "consultation/notice?for=seeker&channel=MESSAGE&theme=DOCUMENTS";
        Page page = open(Persona.BEGINNER, begin);
        Forms.agree(page);
        words.put("message-answers", rest(page.url()));
        String address = Forms.address("writes" + ++people);
        for (Persona persona : List.of(Persona.STRANGER, Persona.STUDENT)) {
            page = open(persona, begin);
            Forms.seeker(page, SEEKER, persona == Persona.STUDENT ? student : address);
            Forms.press(page, "#send");
        }
        words.put("message", inside(mails.link(address, "message")));
        words.put("messages", "my/messages/" + last(open(Persona.STUDENT, "my"), "a[href*='/my/messages/']"));
    }

    private void ask() {
        String address = Forms.address("asks" + ++people);
        Page page = open(Persona.STRANGER, "events/r8-11/register");
        Forms.seeker(page, SEEKER, address);
        Forms.press(page, "#send");
        confirm(address);
        page = open(Persona.ASKING, "my/sign-in");
        page.locator("#email").fill(address);
        Forms.press(page, "#next");
        words.put("open", inside(mails.link(address, "my/open")));
    }

    private void drawSoon() throws SQLException {
        server.change("update event set opens_at = '2026-11-01', closes_at = '2027-01-31', starts_at = '2027-02-01',"
                + " ends_at = '2027-02-05', draw_at = '2027-01-30', drawn_at = null, draw_seed = null"
                + " where code = 'r8-6'");
        Page page = open(Persona.STRANGER, "");
        page.waitForTimeout(2500);
        open(Persona.STRANGER, "events/r8-6/register");
        Forms.agree(page);
        Forms.intern(page, SEEKER, Forms.address("intern" + ++people));
        Forms.press(page, "#send");
        server.change("update event set draw_at = '2026-11-02' where code = 'r8-6'");
    }

    private void awaitDraw() throws SQLException {
        Page page = context(Persona.STRANGER).pages().get(0);
        for (int i = 0; i < 90 && server.ask("select drawn_at from event where code = 'r8-6'") == null; i++) {
            page.waitForTimeout(1000);
        }
        page.waitForTimeout(2500);
    }

    private void findIds() {
        words.put("signup", words.get("wishing"));
        words.put("consent", last(open(Persona.STUDENT, "my/consents"), "main .card a"));
        words.put("disclosure", last(open(Persona.STUDENT, "my/consents"), "main a[href*='/companies/']"));
        words.put("booth", last(open(Persona.OWNER, "my/company/booths"), "a[href*='/my/company/booths/']"));
        words.put("draft", last(open(Persona.OWNER, "my/company/openings"), "main .card a[href*='/openings/']"));
        words.put("opening", last(open(Persona.STRANGER, "openings"), "main .card a"));
    }

    /** The last part of the address a link leads to. */
    private static String last(Page page, String link) {
        Matcher matcher = LAST.matcher(page.locator(link).first().getAttribute("href"));
        matcher.lookingAt();
        return matcher.group(1);
    }

    private static String rest(Page page, String link) {
        return inside(
                page.locator(link).nth(page.locator(link).count() > 3 ? 3 : 0).getAttribute("href"));
    }

    private static String rest(String url) {
        return inside(url.replaceFirst("https?://[^/]+", ""));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
