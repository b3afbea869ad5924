package kakehashi.backoffice.copies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.privacy.register.PersonName;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.Attendee;
import kakehashi.domain.timetable.GroupDesk;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** What lies at the door: the reception sheet in the order in which names are looked up, and badges. Source: P3. */
@RequestScoped
class DoorPapers {

    @Inject
    GroupDesk groups;

    @Inject
    PageTexts texts;

    /** Seekers by name, Latin letters first, then companies by theirs; with the group where there are groups. */
    Grid reception(List<Attendee> people, EventRow event) {
        Map<UUID, Integer> numbers = groups.numbers(event.id());
        List<String> columns = new ArrayList<>(List.of("name", "company", "reference"));
        if (!numbers.isEmpty()) {
            columns.add("group");
        }
        columns.add("here");
        return new Grid(
                columns.stream().map(each -> texts.get("copies.grid." + each)).toList(),
                atDoor(people).map(each -> row(each, numbers)).toList());
    }

    private List<String> row(Attendee person, Map<UUID, Integer> numbers) {
        List<String> row = new ArrayList<>(List.of(name(person), company(person), person.reference()));
        if (!numbers.isEmpty()) {
            row.add(group(person, numbers));
        }
        row.add("");
        return row;
    }

    private static String group(Attendee person, Map<UUID, Integer> numbers) {
        return numbers.containsKey(person.id()) ? String.valueOf(numbers.get(person.id())) : "";
    }

    private Stream<Attendee> atDoor(List<Attendee> people) {
        Comparator<Object> collation = Formats.of(texts.getLanguage()).collation();
        return people.stream()
                .sorted(Comparator.comparing((Attendee each) -> each.audience() == Audience.COMPANY)
                        .thenComparing(DoorPapers::sought, collation::compare)
                        .thenComparing(DoorPapers::name, collation::compare));
    }

    /** Under what somebody is looked up: the company, or the name in Latin letters where it has such. */
    private static String sought(Attendee person) {
        String company = company(person);
        return company.isEmpty() ? lines(person).stream().findFirst().orElse("") : company;
    }

    /** The badges, in the order of the reception sheet. */
    List<Badge> badges(List<Attendee> people, EventRow event) {
        Map<UUID, Integer> numbers = groups.numbers(event.id());
        return atDoor(people).map(each -> badge(each, event, numbers)).toList();
    }

    private Badge badge(Attendee person, EventRow event, Map<UUID, Integer> numbers) {
        Language own = Languages.find(person.language()).orElseGet(Languages::standard);
        String role = Texts.of(Languages.standard()).plain("paper.role." + person.audience());
        String ownRole = Texts.of(own).plain("paper.role." + person.audience());
        String group = numbers.containsKey(person.id())
                ? Texts.of(Languages.standard()).plain("timetable.group", "number", numbers.get(person.id()))
                : "";
        return new Badge(
                event.title(Languages.standard()),
                lines(person),
                company(person),
                role,
                ownRole.equals(role) ? "" : ownRole,
                own.tag(),
                group.isEmpty() ? person.reference() : person.reference() + "  " + group);
    }

    private static List<String> lines(Attendee person) {
        return PersonName.parts(name(person)).stream()
                .map(PersonName.Part::text)
                .toList();
    }

    private static String name(Attendee person) {
        return PersonName.inOrder(person.answers().getOrDefault(PersonalField.NAME, ""));
    }

    private static String company(Attendee person) {
        return person.company() == null ? "" : person.company().name();
    }
}
