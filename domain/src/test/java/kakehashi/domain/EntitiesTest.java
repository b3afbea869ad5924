package kakehashi.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.privacy.holding.Held;
import kakehashi.domain.privacy.holding.PersonalDataHolder;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.SealedBytes;
import kakehashi.domain.privacy.sealing.SealedText;
import org.junit.jupiter.api.Test;

/** What every entity is like, and where personal data may stand. */
class EntitiesTest {

    /** Without a version, and why that is right. */
    private static final Map<String, String> WITHOUT_VERSION = Map.ofEntries(
            Map.entry("Consent", "only ever added"),
            Map.entry("ConsentWithdrawal", "only ever added"),
            Map.entry("ConversationMessage", "only ever added"),
            Map.entry("MessageAttachment", "only ever added"),
            Map.entry("AccessEntry", "only ever added, and chained"),
            Map.entry("SearchToken", "only ever added"),
            Map.entry("GroupMailPerson", "only ever added"),
            Map.entry("PairFinding", "only ever added"),
            Map.entry("BookingToken", "only ever added"),
            Map.entry("ReleasedTime", "only ever added"),
            Map.entry("CollectionRule", "only migrations write it"),
            Map.entry("CompanyNaming", "only ever added"),
            Map.entry("PurposeNoticeText", "never altered once people agreed to it"),
            Map.entry("ProgrammeText", "part of its programme"),
            Map.entry("TextChange", "only ever added"),
            Map.entry("VenueText", "part of its venue"),
            Map.entry("OutgoingMail", "claimed rows are changed by their claimer alone, in conditional updates"),
            Map.entry("Disclosure", "only ever added"),
            Map.entry("DisclosureWithdrawal", "only ever added"),
            Map.entry("Mark", "only ever added"),
            Map.entry("HandlerProof", "only ever added"),
            Map.entry("Joining", "only ever added"),
            Map.entry("CaseStep", "only ever added; words may be taken out of its note by whoever locks it"),
            Map.entry("RecordRedaction", "only ever added"),
            Map.entry("FieldChange", "only ever added"),
            Map.entry("OutcomeStep", "only ever added"),
            Map.entry("ClosingStep", "only ever added"),
            Map.entry("ClosingCount", "only ever added"),
            Map.entry("DeviceCheck", "only ever added"),
            Map.entry("StocktakingLine", "only ever added"),
            Map.entry("ChangeReportLine", "only ever added"),
            Map.entry("IncidentScope", "only ever added"),
            Map.entry("IncidentStep", "only ever added"),
            Map.entry("InspectionAnswer", "only ever added"),
            Map.entry("InspectionStep", "only ever added"),
            Map.entry("LogReview", "only ever added"),
            Map.entry("ReportVersion", "only ever added"),
            Map.entry("ReportFigure", "only ever added"),
            Map.entry("SurveySheet", "only ever added"),
            Map.entry("SurveyAnswer", "only ever added; own words may be removed, and are never changed"),
            Map.entry("SurveyRemoval", "only ever added"),
            Map.entry("SurveyUsedKey", "only ever added"));

    /**
     * Copies on the way out, erased with the mail, and what a person asks to have put right, with the answer; each value
     * of theirs stands in a field of the register as well.
     */
    private static final Set<String> COPIES =
            Set.of("mail.recipient", "mail.content", "data_request.body", "data_request.reason", "data_request.remedy");

    private static final List<Class<?>> SEALED = List.of(SealedText.class, SealedBytes.class);

    /** What is sealed though it tells nothing about anybody, or only where staff wish to be reminded at work. */
    private static final Set<String> SECRETS = Set.of("staff_account.factor_secret", "counsellor_reminder.address");

    private static Stream<JavaClass> hierarchy(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getAllRawSuperclasses().stream());
    }

    @Test
    void every_entity_has_a_version_or_a_reason() {
        Set<String> without = Rules.entities()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .filter(type -> hierarchy(type)
                        .flatMap(each -> each.getFields().stream())
                        .noneMatch(field -> field.isAnnotatedWith(Version.class)))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(WITHOUT_VERSION.keySet()), without);
    }

    @Test
    void every_entity_has_a_constructor_that_only_the_database_uses() {
        List<String> wrong = Stream.concat(
                        Rules.entities(), Rules.domain().filter(type -> type.isAnnotatedWith(Embeddable.class)))
                .filter(type -> type.getConstructors().stream()
                        .filter(constructor ->
                                constructor.getRawParameterTypes().isEmpty())
                        .map(JavaConstructor::getModifiers)
                        .noneMatch(modifiers -> modifiers.contains(JavaModifier.PROTECTED)))
                .map(JavaClass::getName)
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void no_entity_has_a_public_setter_or_field() {
        Stream<String> setters = Rules.entities()
                .flatMap(Rules::methods)
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> method.getName().matches("set[A-Z].*"))
                .map(method -> method.getFullName());
        Stream<String> fields = Rules.entities()
                .flatMap(Rules::fields)
                .filter(field -> !field.getModifiers().contains(JavaModifier.PRIVATE))
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .map(JavaField::getFullName);
        assertEquals(List.of(), Stream.concat(setters, fields).toList());
    }

    @Test
    void no_entity_sees_the_entity_manager() {
        assertEquals(List.of(), Rules.naming(Rules.entities(), type -> type.isEquivalentTo(EntityManager.class)));
    }

    /** Ordinals would change their meaning with the order of constants. */
    @Test
    void constants_are_stored_by_name() {
        List<String> ordinals = Rules.entities()
                .flatMap(Rules::fields)
                .filter(field -> field.getRawType().isEnum())
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.isAnnotatedWith(Enumerated.class)
                        || field.getAnnotationOfType(Enumerated.class).value() != EnumType.STRING)
                .map(JavaField::getFullName)
                .toList();
        assertEquals(List.of(), ordinals);
    }

    // R-D0: a sealed column is a personal field
    @Test
    void every_sealed_column_stands_in_the_field_register() {
        Set<String> registered = Arrays.stream(PersonalField.values())
                .flatMap(field -> Stream.of(field.storedIn().split(", ")))
                .collect(Collectors.toCollection(TreeSet::new));
        registered.addAll(COPIES);
        registered.addAll(SECRETS);
        assertEquals(lines(registered), lines(sealedColumns()));
    }

    // R-D0
    @Test
    void sealed_values_stand_only_in_classes_we_know() {
        Map<String, Long> found = new TreeMap<>(Rules.domain()
                .flatMap(Rules::fields)
                .filter(field -> SEALED.stream().anyMatch(type -> Rules.holds(field.getType(), type)))
                .collect(Collectors.groupingBy(field -> field.getOwner().getSimpleName(), Collectors.counting())));
        assertEquals(
                Map.ofEntries(
                        Map.entry("Sheet", 12L),
                        Map.entry("AddressHolder", 1L),
                        Map.entry("OutgoingMail", 2L),
                        Map.entry("Booking", 2L),
                        Map.entry("CaseStep", 1L),
                        Map.entry("ConsultationRecord", 2L),
                        Map.entry("Conversation", 1L),
                        Map.entry("ConversationMessage", 1L),
                        Map.entry("CounsellorReminder", 1L),
                        Map.entry("DataRequest", 3L),
                        Map.entry("FollowUp", 1L),
                        Map.entry("InternCertificate", 1L),
                        Map.entry("InternDay", 1L),
                        Map.entry("InternReview", 1L),
                        Map.entry("Introduction", 1L),
                        Map.entry("MessageAttachment", 2L),
                        Map.entry("StaffAccount", 1L),
                        Map.entry("WishedWork", 1L)),
                found);
    }

    /** Source: architecture (rule 9). Secrets of staff accounts tell nothing about anybody. */
    @Test
    void every_sealed_column_is_returned_and_erased_by_one_holder() {
        Set<String> sealed = sealedColumns();
        sealed.removeAll(SECRETS);
        List<String> held = Rules.domain()
                .filter(type -> type.isAssignableTo(PersonalDataHolder.class) && !type.isInterface())
                .flatMap(type -> tables(type).stream())
                .filter(each -> each.use() == Held.Use.DATA)
                .flatMap(each -> each.sealed().stream())
                .sorted()
                .toList();
        assertEquals(List.copyOf(sealed), held);
    }

    private static List<Held> tables(JavaClass holder) {
        try {
            Constructor<?> made = holder.reflect().getDeclaredConstructor();
            made.setAccessible(true);
            return ((PersonalDataHolder) made.newInstance()).tables();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(holder.getName(), e);
        }
    }

    /** The columns of sealed fields, as {@code table.column}. */
    private static Set<String> sealedColumns() {
        Set<String> columns = new TreeSet<>();
        Rules.entities().filter(type -> type.isAnnotatedWith(Entity.class)).forEach(entity -> {
            String table = entity.getAnnotationOfType(Table.class).name();
            hierarchy(entity)
                    .flatMap(EntitiesTest::sealedFields)
                    .forEach(field -> columns.add(table + "." + column(field)));
        });
        return columns;
    }

    private static Stream<JavaField> sealedFields(JavaClass type) {
        Stream<JavaField> embedded = Rules.fields(type)
                .filter(field -> field.isAnnotatedWith(Embedded.class))
                .flatMap(field -> sealedFields(field.getRawType()));
        Stream<JavaField> own =
                Rules.fields(type).filter(field -> SEALED.stream().anyMatch(field.getRawType()::isEquivalentTo));
        return Stream.concat(own, embedded);
    }

    private static String column(JavaField field) {
        return field.isAnnotatedWith(Column.class)
                ? field.getAnnotationOfType(Column.class).name()
                : field.getName();
    }

    private static String lines(Set<String> set) {
        return String.join("\n", set);
    }
}
