package kakehashi.backoffice.fields;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.register.CollectionRule;
import kakehashi.domain.privacy.register.FieldRegister;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.register.RegisteredField;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;

/** Says in the reader's language what the register and the matrix say. Two queries at most. */
@RequestScoped
class FieldWords {

    @Inject
    FieldRegister register;

    @Inject
    PageTexts texts;

    /** Every field, in the forms' order. */
    List<FieldLine> lines() {
        List<CollectionRule> rules = register.rules();
        return register.fields().stream().map(row -> line(row, rules)).toList();
    }

    /** One field by the name of its constant; empty when there is none. */
    Optional<FieldLine> line(String field) {
        return lines().stream().filter(line -> line.field().equals(field)).findFirst();
    }

    private FieldLine line(RegisteredField row, List<CollectionRule> rules) {
        PersonalField field = row.field();
        String off = row.isMapped() ? "OFF" : "UNMAPPED";
        return new FieldLine(
                field.name(),
                label(field),
                basis(row),
                row.storedIn(),
                asked(field, rules),
                reason(field),
                row.enabled() ? "ON" : off);
    }

    private String label(PersonalField field) {
        return texts.get("PersonalField." + field);
    }

    private String reason(PersonalField field) {
        return texts.get("PersonalField." + field + ".why");
    }

    private String basis(RegisteredField row) {
        if (row.dataItem() != null) {
            String number = row.dataItem().name().replaceAll("_.*", "").substring(1);
            return texts.of("fields.fields.item", "number", number, "item", texts.get("DataItem." + row.dataItem()));
        }
        return row.approvalNumber() == null
                ? texts.get("fields.fields.uncovered")
                : texts.of("fields.fields.approved", "number", row.approvalNumber());
    }

    private String asked(PersonalField field, List<CollectionRule> rules) {
        if (field.isWrittenByStaff()) {
            return texts.get("fields.fields.byStaff");
        }
        List<String> audiences = Arrays.stream(Audience.values())
                .flatMap(audience -> asked(field, audience, rules).stream())
                .toList();
        return audiences.isEmpty()
                ? texts.get("fields.fields.nobody")
                : Formats.of(texts.getLanguage()).list(audiences);
    }

    private Optional<String> asked(PersonalField field, Audience audience, List<CollectionRule> rules) {
        long kinds = rules.stream()
                .filter(rule -> rule.field() == field && rule.audience().equals(audience.name()))
                .count();
        return kinds == 0
                ? Optional.empty()
                : Optional.of(
                        texts.of("fields.fields.asked", "audience", texts.get("Audience." + audience), "count", kinds));
    }

    /** What each audience is asked. */
    List<MatrixTable> tables() {
        List<CollectionRule> rules = register.rules();
        return Arrays.stream(Audience.values())
                .map(audience -> table(audience, rules))
                .toList();
    }

    private MatrixTable table(Audience audience, List<CollectionRule> rules) {
        List<EventKind> kinds = kinds(audience).toList();
        return new MatrixTable(
                audience.name(),
                kinds.stream().map(this::kind).toList(),
                asking().map(field -> new MatrixTable.Row(
                                label(field),
                                reason(field),
                                kinds.stream()
                                        .map(kind ->
                                                new MatrixTable.Cell(kind(kind), need(rules, kind, audience, field)))
                                        .toList()))
                        .toList());
    }

    private String kind(EventKind kind) {
        return texts.get("EventKind." + kind);
    }

    private static Stream<EventKind> kinds(Audience audience) {
        return Arrays.stream(EventKind.values()).filter(kind -> kind.audiences().contains(audience));
    }

    private static Stream<PersonalField> asking() {
        return Arrays.stream(PersonalField.values()).filter(field -> !field.isWrittenByStaff());
    }

    private static MatrixTable.Need need(
            List<CollectionRule> rules, EventKind kind, Audience audience, PersonalField field) {
        return rules.stream()
                .filter(rule -> rule.kind().equals(kind.name())
                        && rule.audience().equals(audience.name())
                        && rule.field() == field)
                .map(rule -> rule.required() ? MatrixTable.Need.REQUIRED : MatrixTable.Need.OPTIONAL)
                .findFirst()
                .orElse(MatrixTable.Need.NOT_ASKED);
    }

    /** A row for each kind of event and audience: what must, can and cannot be answered. */
    List<List<String>> activities() {
        List<CollectionRule> rules = register.rules();
        return Arrays.stream(Audience.values())
                .flatMap(audience -> kinds(audience).map(kind -> activity(kind, audience, rules)))
                .toList();
    }

    private List<String> activity(EventKind kind, Audience audience, List<CollectionRule> rules) {
        Stream<String> fields = Arrays.stream(MatrixTable.Need.values()).map(each -> Formats.of(texts.getLanguage())
                .list(asking().filter(field -> need(rules, kind, audience, field) == each)
                        .map(this::label)
                        .toList()));
        return Stream.concat(Stream.of(kind(kind), texts.get("Audience." + audience)), fields)
                .toList();
    }
}
