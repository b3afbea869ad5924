package kakehashi.domain;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The directions of the house, as far as they run through this room. */
class ArchitectureTest {

    /** Who stands on whom, from the ground up; packages of one floor do not know each other. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("shared", "matching.interview.solver"),
            Set.of("settings"),
            Set.of("privacy.sealing", "returning"),
            Set.of("mail", "report"),
            Set.of("privacy.register", "privacy.consent", "privacy.access"),
            Set.of("wording"),
            Set.of("privacy.approval", "privacy.notice", "privacy.handler", "programme"),
            Set.of("staff", "signin"),
            Set.of("privacy.holding"),
            Set.of("seeker", "company", "privacy.words", "privacy.erasure"),
            Set.of("event", "privacy.inspection", "privacy.collection", "privacy.closing", "privacy.device"),
            Set.of("privacy.stocktaking", "privacy.place", "privacy.change"),
            Set.of("registration"),
            Set.of("attendance"),
            Set.of("consultation", "booth", "survey", "copies"),
            Set.of("casework"),
            Set.of("matching.outcome"),
            Set.of(
                    "own",
                    "timetable",
                    "privacy.incident",
                    "matching.internship.acceptance",
                    "matching.introduction",
                    "matching.ranking"),
            Set.of("matching.internship", "matching.interview"),
            Set.of("matching.question", "matching.result"),
            Set.of("operation", "audit", "mailing", "reporting", "privacy.clauses"));

    /** Contracts that have one implementation in each application, or implementations in the packages above. */
    private static final Set<String> CONTRACTS = Set.of(
            "kakehashi.i18n.Message",
            "kakehashi.i18n.faces.ExpiredPage",
            "kakehashi.domain.consultation.CaseCounsellor",
            "kakehashi.domain.consultation.ConsultationDoor",
            "kakehashi.domain.privacy.access.Search",
            "kakehashi.domain.privacy.erasure.Returned");

    /** Traffic waits by the wall clock; Clocks is where the clock comes from. */
    private static final Set<String> MAY_ASK_THE_MACHINE =
            Set.of("kakehashi.domain.settings.Traffic", "kakehashi.domain.settings.Clocks");

    private static String room(JavaClass type) {
        return type.getPackageName().substring("kakehashi.domain.".length());
    }

    private static int floor(JavaClass type) {
        for (int i = 0; i < FLOORS.size(); i++) {
            if (FLOORS.get(i).contains(room(type))) {
                return i;
            }
        }
        throw new AssertionError(type.getName() + " stands on no floor");
    }

    @Test
    void texts_know_nothing_of_ours() {
        Predicate<JavaClass> foreign =
                Rules.in("kakehashi").and(Rules.in("kakehashi.i18n").negate());
        Stream<JavaClass> texts = Rules.OURS.stream().filter(Rules.in("kakehashi.i18n"));
        assertEquals(List.of(), Rules.naming(texts, foreign));
    }

    @Test
    void the_root_of_texts_needs_no_server() {
        Stream<JavaClass> root =
                Rules.OURS.stream().filter(type -> type.getPackageName().equals("kakehashi.i18n"));
        assertEquals(List.of(), Rules.naming(root, Rules.in("jakarta")));
    }

    @Test
    void the_domain_knows_only_the_root_of_texts() {
        Predicate<JavaClass> foreign =
                Rules.in("kakehashi").and(Rules.in("kakehashi.domain").negate());
        Predicate<JavaClass> root = type -> type.getPackageName().equals("kakehashi.i18n");
        assertEquals(List.of(), Rules.naming(Rules.domain(), foreign.and(root.negate())));
    }

    @Test
    void each_package_knows_only_those_below_it() {
        List<String> upwards = Rules.domain()
                .flatMap(type -> Rules.named(type).stream()
                        .filter(Rules.in("kakehashi.domain"))
                        .filter(target -> !room(target).equals(room(type)))
                        .filter(target -> floor(target) >= floor(type))
                        .map(target -> type.getName() + " -> " + target.getName()))
                .sorted()
                .toList();
        assertEquals(List.of(), upwards);
    }

    @Test
    void every_package_has_a_floor() {
        Set<String> rooms = Rules.domain().map(ArchitectureTest::room).collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = FLOORS.stream().flatMap(Set::stream).collect(Collectors.toSet());
        rooms.removeAll(known);
        assertEquals(Set.of(), rooms);
    }

    @Test
    void no_packages_know_each_other_in_a_circle() {
        slices().matching("kakehashi.domain.(**)").should().beFreeOfCycles().check(Rules.OURS);
    }

    @Test
    void the_domain_knows_no_pages() {
        Predicate<JavaClass> pages = Rules.in("jakarta.faces", "jakarta.servlet", "jakarta.el", "org.primefaces");
        assertEquals(List.of(), Rules.naming(Rules.domain(), pages));
    }

    @Test
    void nobody_uses_enterprise_beans() {
        assertEquals(List.of(), Rules.naming(Rules.OURS.stream(), Rules.in("jakarta.ejb")));
    }

    // R-CS4
    @Test
    void only_mail_can_send_mail() {
        Stream<JavaClass> others =
                Rules.OURS.stream().filter(Rules.in("kakehashi.domain.mail").negate());
        assertEquals(List.of(), Rules.naming(others, Rules.in("jakarta.mail", "jakarta.activation")));
    }

    // R-D14: keys are nobody else's business
    @Test
    void only_sealing_knows_keys() {
        Stream<JavaClass> others = Rules.OURS.stream()
                .filter(Rules.in("kakehashi.domain.privacy.sealing").negate());
        assertEquals(List.of(), Rules.naming(others, Rules.in("com.google.crypto")));
    }

    @Test
    void all_time_comes_from_the_injected_clock() {
        List<String> asking = Rules.OURS.stream()
                .filter(type -> !MAY_ASK_THE_MACHINE.contains(type.getName()))
                .flatMap(Rules::calls)
                .filter(Rules::asksTheMachine)
                .map(call -> call.getDescription())
                .toList();
        assertEquals(List.of(), asking);
    }

    @Test
    void the_exceptions_to_the_clock_are_still_needed() {
        for (String name : MAY_ASK_THE_MACHINE) {
            assertTrue(Rules.calls(Rules.OURS.get(name)).anyMatch(Rules::asksTheMachine), name);
        }
    }

    @Test
    void no_interface_has_a_single_implementation() {
        Map<String, Long> lonely = Rules.OURS.stream()
                .filter(JavaClass::isInterface)
                .filter(type -> !type.isAnnotation() && !type.getSimpleName().equals("package-info"))
                .filter(type -> !CONTRACTS.contains(type.getName()))
                .collect(Collectors.toMap(JavaClass::getName, type -> type.getAllSubclasses().stream()
                        .filter(each -> !each.isInterface())
                        .filter(each -> !each.getModifiers().contains(JavaModifier.ABSTRACT))
                        .count()));
        lonely.values().removeIf(count -> count > 1);
        assertEquals(Map.of(), lonely);
    }

    @Test
    void there_are_no_repositories_and_no_transfer_objects() {
        List<String> named = Rules.domain()
                .map(JavaClass::getSimpleName)
                .filter(name -> name.matches(".*(Repository|Dao|DAO|Dto|DTO|Impl|Util|Utils|Helper|Manager)"))
                .toList();
        assertEquals(List.of(), named);
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        List<Path> silent;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            silent = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
        }
        assertEquals(List.of(), silent);
    }
}
