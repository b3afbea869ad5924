package kakehashi.server.benchmark;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kakehashi.server.RunningServer;

/** Long lists in the back office: fills a server with sample sign-ups, measures its lists, and prints Markdown. */
public final class Lists {

    private static final String LIST = "/backoffice/registrations/registrations.xhtml?event=";
    private static final String PAIRS = "/backoffice/registrations/pairs.xhtml?event=";
    private static final Pattern OLDEST = Pattern.compile("href=\"([^\"]*from=last)\"");
    private static final int EXPORTED = 4900;
    private static final int TIMES = 40;

    private Lists() {}

    /**
     * Numbers of sign-ups, each for a server of its own; or {@code fill}, the data folder of a running server and a number,
     * with the password of the database's owner in {@code KAKEHASHI_DB_ADMIN_PASSWORD}.
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("fill")) {
            fill(new SampleSignUps(Path.of(arguments[1]), System.getenv("KAKEHASHI_DB_ADMIN_PASSWORD")), arguments[2]);
            return;
        }
        for (String count : arguments) {
            measure(count);
        }
    }

    private static void fill(SampleSignUps samples, String count) throws Exception {
        long begin = System.nanoTime();
        samples.fill("r8-13", 0, Integer.parseInt(count), false);
        System.out.printf("%s sign-ups written in %.0f s%n", count, (System.nanoTime() - begin) / 1e9);
    }

    private static void measure(String count) throws Exception {
        try (RunningServer server = RunningServer.start("lists-" + count, RunningServer.AS_DELIVERED)) {
            SampleSignUps samples = new SampleSignUps(server.data(), RunningServer.ADMIN_PASSWORD);
            System.out.println("\n## " + count + " sign-ups in one event\n");
            fill(samples, count);
            samples.fill("r8-11", Integer.parseInt(count), EXPORTED, true);
            server.stop();
            server.start();
            OfficeReads reads = new OfficeReads(server, "handler");
            System.out.println("\n" + OfficeReads.Result.HEADER);
            list(server, reads, Integer.parseInt(count) / 2);
            export(server, reads);
            System.out.println("\n" + Measured.memory(server));
        }
    }

    private static void list(RunningServer server, OfficeReads reads, int number) throws Exception {
        String event = server.ask("select id from event where code = 'r8-13'");
        Map<String, String> pages = stretches(server, reads, event);
        pages.putAll(searches(server, reads, event, number));
        pages.put("who may have signed up twice", PAIRS + event);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            System.out.println(reads.read(page.getKey(), page.getValue(), TIMES));
        }
    }

    private static Map<String, String> stretches(RunningServer server, OfficeReads reads, String event)
            throws SQLException {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("first page", LIST + event);
        reads.open(LIST + event);
        Matcher oldest = OLDEST.matcher(reads.body());
        if (oldest.find()) {
            pages.put("last page", oldest.group(1).replace("&amp;", "&"));
        }
        pages.put("in the middle", LIST + event + "&from=" + middle(server, event));
        pages.put("one state of many", LIST + event + "&state=CONFIRMED");
        pages.put("one state of few", LIST + event + "&state=CANCELLED");
        pages.put("one group", LIST + event + "&for=SEEKER");
        pages.put("a group of nobody", LIST + event + "&for=COMPANY");
        pages.put("one language of few", LIST + event + "&reads=my");
        pages.put("a language of nobody", LIST + event + "&reads=th");
        return pages;
    }

    private static Map<String, String> searches(RunningServer server, OfficeReads reads, String event, int number)
            throws SQLException {
        String reference = reference(server, number);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("a very common name", reads.searched(event, "佐藤"));
        pages.put("a common name", reads.searched(event, "nguyen"));
        pages.put("a name of three words", reads.searched(event, "nguyen thi hoa"));
        pages.put("a rare beginning", reads.searched(event, "villanueva erika"));
        pages.put("nobody's name", reads.searched(event, "zzyzx"));
        pages.put("mail address", reads.searched(event, SamplePeople.mail(number)));
        pages.put("phone", reads.searched(event, SamplePeople.phone(number)));
        pages.put("number", reads.searched(event, reference));
        pages.put("all events, a very common name", reads.foundEverywhere("佐藤"));
        pages.put("all events, a common name", reads.foundEverywhere("nguyen"));
        pages.put("all events, two words", reads.foundEverywhere("nguyen hoa"));
        pages.put("all events, a mail address", reads.foundEverywhere(SamplePeople.mail(number)));
        pages.put("all events, a phone", reads.foundEverywhere(SamplePeople.phone(number)));
        pages.put("all events, a number", reads.foundEverywhere(reference));
        return pages;
    }

    private static String reference(RunningServer server, int number) throws SQLException {
        return server.ask("select r.reference from registration r join seeker s on s.id = r.seeker_id"
                + " where r.event_id = (select id from event where code = 'r8-13') order by r.id limit " + number
                + ", 1");
    }

    /** Where a page begins that stands behind half of the list. */
    private static String middle(RunningServer server, String event) throws SQLException {
        return server.ask(
                "select concat('behind.', round(unix_timestamp(submitted_at) * 1000), '.', id) from registration"
                        + " where event_id = '" + event
                        + "' and submitted_at > '2026-07-27' order by submitted_at, id limit 1");
    }

    /** Files of everybody in an event with nearly as many people as one request may hold. */
    private static void export(RunningServer server, OfficeReads reads) throws Exception {
        for (String kind : new String[] {"SIGN_UPS_CSV", "SIGN_UPS_XLSX"}) {
            String id = UUID.randomUUID().toString();
            server.change(
                    "insert into copy_request (id, programme_id, event_id, number, kind, copy_count, purpose, place,"
                            + " due_on, state, asked_by, asked_login, asked_at, approval_number, opening_count, version)"
                            + " select '" + id + "', programme_id, id, 'B-" + kind.substring(9) + "', '" + kind
                            + "', 1, 'benchmark', 'OFFICE',"
                            + " '2027-03-01', 'APPROVED', uuid(), 'benchmark', utc_timestamp(3), 'B', 0, 1"
                            + " from event where code = 'r8-11'");
            System.out.println(reads.post(
                    EXPORTED + " people, " + kind, "/copies/print.xhtml", Map.of("id", id, "as", "file"), 5));
        }
    }
}
