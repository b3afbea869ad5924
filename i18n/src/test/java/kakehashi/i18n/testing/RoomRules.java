package kakehashi.i18n.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The directions and limits of the house, as far as they concern the two rooms with pages; run from the room's folder. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RoomRules {

    private static final Path SOURCES = Path.of("src/main/java");
    protected static final Path VIEWS = Path.of("src/main/webapp");
    private static final int MOST_LINES = 150;
    private static final int MOST_INJECTIONS = 6;

    /** Shown by the server itself, for whatever page failed. */
    private static final Set<String> VIEW_IN_ANOTHER_FOLDER = Set.of("operation/error.xhtml");

    private final String room;
    private final JavaClasses ours;

    /** The rules for the room whose root package this is. */
    protected RoomRules(String room) {
        this.room = room;
        this.ours = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(room);
    }

    /** The room's page beans, by name. */
    protected List<JavaClass> pages() {
        return ours.stream()
                .filter(type -> type.getSimpleName().endsWith("Page"))
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .toList();
    }

    private static Path source(JavaClass type) {
        return SOURCES.resolve(type.getName().replace('.', '/') + ".java");
    }

    private List<String> naming(Predicate<JavaClass> forbidden) {
        return ours.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> forbidden.test(dependency.getTargetClass().getBaseComponentType()))
                .map(dependency -> dependency.getOriginClass().getName() + " -> "
                        + dependency.getTargetClass().getName())
                .distinct()
                .sorted()
                .toList();
    }

    private static Predicate<JavaClass> in(String... packages) {
        return type -> Stream.of(packages)
                .anyMatch(each -> type.getPackageName().equals(each)
                        || type.getPackageName().startsWith(each + "."));
    }

    @Test
    void knows_the_domain_and_the_texts_but_no_other_room() {
        Predicate<JavaClass> foreign = in("kakehashi")
                .and(in(room, "kakehashi.domain", "kakehashi.i18n").negate());
        assertEquals(List.of(), naming(foreign));
    }

    @Test
    void knows_neither_database_nor_transactions() {
        assertEquals(
                List.of(),
                naming(in("jakarta.persistence", "jakarta.transaction", "java.sql")
                        .and(type -> !type.getName().equals("java.sql.Connection"))));
    }

    /** The isolation level of the connections is named once. */
    @Test
    void only_the_data_source_names_a_connection() {
        assertEquals(
                List.of(),
                naming(type -> type.getName().equals("java.sql.Connection")).stream()
                        .filter(each -> !each.startsWith(room + ".DataSources "))
                        .toList());
    }

    @Test
    void uses_neither_enterprise_beans_nor_mail_nor_keys() {
        assertEquals(List.of(), naming(in("jakarta.ejb", "jakarta.mail", "com.google.crypto")));
    }

    @Test
    void keeps_at_most_one_thing_in_the_session() {
        Set<String> kept = ours.stream()
                .filter(type -> type.isAnnotatedWith(SessionScoped.class))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(kept.size() <= 1, kept.toString());
    }

    @Test
    void a_page_bean_is_short() throws IOException {
        assertFalse(pages().isEmpty());
        for (JavaClass page : pages()) {
            int lines = Files.readAllLines(source(page)).size();
            assertTrue(lines <= MOST_LINES, page.getName() + " has " + lines + " lines");
        }
    }

    @Test
    void a_page_bean_needs_few_others() {
        for (JavaClass page : pages()) {
            long injections = page.getFields().stream()
                    .filter(field -> field.isAnnotatedWith(Inject.class))
                    .count();
            assertTrue(injections <= MOST_INJECTIONS, page.getName() + " has " + injections + " injections");
        }
    }

    @Test
    void a_page_bean_mirrors_the_view_of_its_name_and_folder() {
        List<String> without = pages().stream()
                .map(page -> {
                    String folder = page.getPackageName().substring(room.length() + 1);
                    String name = page.getSimpleName().replaceAll("Page$", "");
                    return folder + "/" + name.toLowerCase(Locale.ROOT) + ".xhtml";
                })
                .filter(view -> !Files.exists(VIEWS.resolve(view)))
                .filter(view -> !VIEW_IN_ANOTHER_FOLDER.contains(view))
                .toList();
        assertEquals(List.of(), without);
    }

    /** Views know beans by the names of their classes, whatever package they are in. */
    @Test
    void names_no_two_beans_alike() {
        Map<String, Long> beans = ours.stream()
                .filter(type -> type.isAnnotatedWith(Named.class))
                .map(type -> type.getAnnotationOfType(Named.class).value().isEmpty()
                        ? type.getSimpleName()
                        : type.getAnnotationOfType(Named.class).value())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        beans.values().removeIf(count -> count == 1);
        assertEquals(Map.of(), beans);
    }

    /** Evaluated many times while a page is rendered, a getter must cost nothing. */
    @Test
    void no_getter_of_a_page_bean_calls_a_service() {
        List<String> calling = pages().stream()
                .flatMap(page -> page.getMethods().stream())
                .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
                .filter(method -> method.getRawParameterTypes().isEmpty())
                .flatMap(getter -> serviceCalls(getter, new HashSet<>()).stream())
                .map(JavaMethodCall::getDescription)
                .toList();
        assertEquals(List.of(), calling);
    }

    /** Calls of domain services by a method or by the room's methods it calls. */
    private List<JavaMethodCall> serviceCalls(JavaMethod method, Set<JavaMethod> seen) {
        if (!seen.add(method)) {
            return List.of();
        }
        return method.getMethodCallsFromSelf().stream()
                .flatMap(call -> isService(call.getTargetOwner())
                        ? Stream.of(call)
                        : call.getTarget().resolveMember().stream()
                                .filter(target -> in(room).test(target.getOwner()))
                                .flatMap(target -> serviceCalls(target, seen).stream()))
                .toList();
    }

    private static boolean isService(JavaClass type) {
        return in("kakehashi.domain").test(type) && type.isAnnotatedWith(ApplicationScoped.class);
    }

    @Test
    void all_time_comes_from_the_injected_clock() {
        List<String> asking = ours.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> access.getTarget() instanceof CodeUnitAccessTarget target && asksTheMachine(target))
                .map(access -> access.getDescription())
                .toList();
        assertEquals(List.of(), asking);
    }

    private static boolean asksTheMachine(CodeUnitAccessTarget target) {
        String name = target.getOwner().getName() + "." + target.getName();
        boolean noClock = target.getRawParameterTypes().stream()
                .noneMatch(type -> type.getName().equals("java.time.Clock"));
        return name.matches("java\\.time\\.\\w+\\.now") && noClock
                || name.matches("java\\.time\\.Clock\\.system.*")
                || name.matches("java\\.(time\\.ZoneId\\.systemDefault|util\\.(Locale|TimeZone)\\.getDefault)")
                || name.equals("java.lang.System.currentTimeMillis")
                || name.equals("java.util.Date.<init>")
                        && target.getRawParameterTypes().isEmpty();
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> silent = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
            assertEquals(List.of(), silent);
        }
    }
}
