package kakehashi.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.casework.CaseSheet;
import kakehashi.domain.casework.RecordSheet;
import kakehashi.domain.company.Colleague;
import kakehashi.domain.consultation.BookingFile;
import kakehashi.domain.consultation.BookingHit;
import kakehashi.domain.consultation.BookingRequest;
import kakehashi.domain.consultation.ConversationFile;
import kakehashi.domain.mail.Letter;
import kakehashi.domain.mail.Posting;
import kakehashi.domain.own.RequestFile;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.privacy.incident.IncidentFile;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.Answers;
import kakehashi.domain.registration.Attendee;
import kakehashi.domain.registration.RegistrationFile;
import kakehashi.domain.registration.RegistrationHit;
import kakehashi.domain.registration.RegistrationRequest;
import kakehashi.domain.registration.RegistrationRow;
import kakehashi.domain.registration.SharedSheet;
import org.junit.jupiter.api.Test;

/** Use-cases: one transaction each, and nothing shown that was not logged. */
class ServicesTest {

    /** Types that hold personal data in clear. */
    private static final Set<Class<?>> PERSONAL = Set.of(
            Attendee.class,
            RegistrationFile.class,
            RegistrationRow.class,
            RegistrationHit.class,
            BookingFile.class,
            CaseSheet.class,
            RecordSheet.class,
            ConversationFile.class,
            BookingHit.class,
            SharedSheet.class,
            Colleague.class,
            RequestFile.class,
            IncidentFile.class,
            Answers.class,
            Posting.class,
            Letter.class);

    private static boolean isPersonal(JavaClass type) {
        return PERSONAL.stream().anyMatch(type::isEquivalentTo);
    }

    private static Stream<JavaMethod> annotated(Class<? extends java.lang.annotation.Annotation> annotation) {
        return Rules.domain().flatMap(Rules::methods).filter(method -> method.isAnnotatedWith(annotation));
    }

    // R-WS3
    @Test
    void whatever_returns_personal_data_is_logged() {
        List<String> silent = Rules.services()
                .flatMap(Rules::methods)
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> Rules.result(method).stream().anyMatch(ServicesTest::isPersonal))
                .filter(method -> !method.isAnnotatedWith(Discloses.class))
                .map(JavaMethod::getFullName)
                .toList();
        assertEquals(List.of(), silent);
    }

    /** A new type that pairs fields with texts must be found by the rule above. */
    @Test
    void every_type_that_holds_answers_in_clear_is_known() {
        Set<String> holding = Rules.domain()
                .filter(type -> Rules.fields(type)
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .anyMatch(field -> Rules.holds(field.getType(), PersonalField.class)
                                && Rules.holds(field.getType(), String.class)))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                new TreeSet<>(Set.of(
                        Answers.class.getSimpleName(),
                        Attendee.class.getSimpleName(),
                        BookingFile.class.getSimpleName(),
                        CaseSheet.class.getSimpleName(),
                        BookingRequest.class.getSimpleName(),
                        "Checked",
                        ConversationFile.class.getSimpleName(),
                        RegistrationFile.class.getSimpleName(),
                        RegistrationRequest.class.getSimpleName(),
                        SharedSheet.class.getSimpleName())),
                holding);
    }

    /** An interceptor sees only calls from outside of methods it can override. */
    @Test
    void logging_cannot_be_gone_round() {
        assertFalse(annotated(Discloses.class).toList().isEmpty());
        List<String> wrong = annotated(Discloses.class)
                .filter(method -> !method.getModifiers().contains(JavaModifier.PUBLIC)
                        || !method.getOwner().isAnnotatedWith(ApplicationScoped.class)
                        || method.getAnnotationOfType(Discloses.class).value().isEmpty()
                        || method.getCallsOfSelf().stream()
                                .anyMatch(call -> call.getOriginOwner().equals(method.getOwner())))
                .map(JavaMethod::getFullName)
                .toList();
        assertEquals(List.of(), wrong);
    }

    /** The entry is written in the transaction of what is shown. */
    @Test
    void what_is_logged_runs_in_a_transaction() {
        List<String> without = annotated(Discloses.class)
                .filter(method -> !method.isAnnotatedWith(Transactional.class))
                .map(JavaMethod::getFullName)
                .toList();
        assertEquals(List.of(), without);
    }

    @Test
    void transactions_are_of_use_cases_not_of_classes() {
        List<String> classes = Rules.OURS.stream()
                .filter(type -> type.isAnnotatedWith(Transactional.class))
                .map(JavaClass::getName)
                .toList();
        assertEquals(List.of(), classes);
    }

    @Test
    void transactions_begin_only_at_service_methods_that_can_be_intercepted() {
        List<String> wrong = annotated(Transactional.class)
                .filter(method -> !method.getOwner().isAnnotatedWith(ApplicationScoped.class)
                        || method.getModifiers().contains(JavaModifier.PRIVATE)
                        || method.getModifiers().contains(JavaModifier.STATIC)
                        || method.getModifiers().contains(JavaModifier.FINAL))
                .map(JavaMethod::getFullName)
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void no_service_starts_its_own_transaction_by_calling_itself() {
        List<String> selfCalls = annotated(Transactional.class)
                .flatMap(method -> method.getCallsOfSelf().stream())
                .filter(call -> call.getOriginOwner().equals(call.getTargetOwner()))
                .filter(call -> !call.getOrigin().isAnnotatedWith(Transactional.class))
                .map(call -> call.getDescription())
                .toList();
        assertEquals(List.of(), selfCalls);
    }

    /** Every query runs in a transaction: whoever uses the entity manager is a use-case, or called by one. */
    @Test
    void public_methods_that_query_run_in_a_transaction() {
        List<String> outside = Rules.services()
                .flatMap(Rules::methods)
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.isAnnotatedWith(Transactional.class))
                .filter(method -> method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().getName().equals("jakarta.persistence.EntityManager")))
                .map(JavaMethod::getFullName)
                .toList();
        assertEquals(List.of(), outside);
    }
}
