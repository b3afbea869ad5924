package kakehashi.server.benchmark;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import kakehashi.domain.company.Occupation;
import kakehashi.server.RunningServer;
import kakehashi.server.Visitor;

/** Seekers beside a job: fills a server with people, cases and wishes, measures the lists, and prints Markdown. */
public final class SuggestionLists {

    private static final String LIST = "/backoffice/cases/suggestions.xhtml?opening=";
    private static final String BESIDE = "/backoffice/cases/introduce.xhtml?id=";
    private static final String EVENT = "r8-13";
    private static final int TIMES = 40;
    private static final int OWN = 200;

    private SuggestionLists() {}

    /** Numbers of seekers, each for a server of its own. */
    public static void main(String[] counts) throws Exception {
        for (String count : counts) {
            measure(Integer.parseInt(count));
        }
    }

    private static void measure(int count) throws Exception {
        try (RunningServer server = RunningServer.start("suggestions-" + count, RunningServer.AS_DELIVERED)) {
            SampleSignUps samples = new SampleSignUps(server.data(), RunningServer.ADMIN_PASSWORD);
            SampleWishes wishes = new SampleWishes(samples, server.data(), EVENT);
            long begin = System.nanoTime();
            samples.fill(EVENT, 0, count, true);
            wishes.fill();
            System.out.printf("%n## %d seekers%n%nwritten in %.0f s%n%n", count, (System.nanoTime() - begin) / 1e9);
            signUpCompany(server);
            String common = wishes.publish(Occupation.B07);
            String rare = wishes.publish(Occupation.L99);
            server.change(
                    "update case_file set counsellor_id = (select id from consultation_counsellor where number = 1),"
                            + " version = version + 1 where seeker_id is not null order by opened_at limit " + OWN);
            server.stop();
            server.start();
            print(server, common, rare);
            System.out.println("\n" + Measured.memory(server));
        }
    }

    /** Somebody offers the jobs. */
    private static void signUpCompany(RunningServer server) {
        Map<String, String> answers = new HashMap<>(Map.of("name", "架空 花子", "companyName", "架空しののめ精機"));
        answers.putAll(Map.of("email", "owner@example.jp", "phone", "03-0000-0005", "inWard", "yes"));
        answers.putAll(Map.of("corporateNumber", "8999900000034", "industry", "E", "employees", "12"));
        answers.put("smeClass", "MANUFACTURING_OTHER");
        new Visitor(server.url()).signUp("ja", EVENT, "?for=company", answers).orElseThrow();
    }

    private static void print(RunningServer server, String common, String rare) throws Exception {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("a common occupation, first page", LIST + common + "&show=SAME");
        pages.put("a common occupation, last page", LIST + common + "&show=SAME&page=200");
        pages.put("others of its major group, first page", LIST + common + "&show=NEAR");
        pages.put("others of its major group, last page", LIST + common + "&show=NEAR&page=200");
        pages.put("a rare occupation, first page", LIST + rare + "&show=SAME");
        pages.put("a rare occupation, page 100", LIST + rare + "&show=SAME&page=100");
        pages.put("others of a major group of one", LIST + rare + "&show=NEAR");
        pages.put(
                "one seeker beside all jobs",
                BESIDE + server.ask("select case_id from wished_work order by noted_at limit 1"));
        System.out.println(OfficeReads.Result.HEADER);
        OfficeReads manager = new OfficeReads(server, "manager");
        for (Map.Entry<String, String> page : pages.entrySet()) {
            System.out.println(manager.read(page.getKey(), page.getValue(), TIMES));
        }
        OfficeReads counsellor = new OfficeReads(server, "counsellor");
        System.out.println(counsellor.read(
                "a counsellor with " + OWN + " cases, a common occupation", LIST + common + "&show=SAME", TIMES));
    }
}
