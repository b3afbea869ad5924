package kakehashi.backoffice.timetable;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.timetable.GroupDesk;
import kakehashi.domain.timetable.GroupMember;

/** Mirrors {@code groups.xhtml}: who is in which group, and moving somebody to another. */
@Named("timetableGroupsPage")
@RequestScoped
public class GroupsPage extends DayForm {

    private final Map<UUID, Question> questions = new LinkedHashMap<>();

    @Inject
    GroupDesk desk;

    @Inject
    Office office;

    /** Asks, reads back or carries out; answers 404 when there is no day that can change. */
    public void load() throws IOException {
        if (!isOpened(Screen.TIMETABLE_GROUPS)) {
            return;
        }
        List<Question.Option> groups = IntStream.rangeClosed(1, sheet().plan().groups())
                .mapToObj(
                        each -> new Question.Option(String.valueOf(each), texts.of("timetable.group", "number", each)))
                .toList();
        desk.members(sheet().event().id())
                .forEach(each -> questions.put(each.registrationId(), question(each, groups)));
        String before = Question.said(questions.values());
        ask(List.copyOf(questions.values()));
        carryOut(() -> desk.move(sheet().event().id(), chosen(), shown.version(), before));
    }

    private Question question(GroupMember member, List<Question.Option> groups) {
        String label = texts.of(
                "timetable.groups.member",
                "reference",
                member.reference(),
                "language",
                office.languageName(member.language()));
        return new Question("g-" + member.registrationId(), Question.Kind.CHOICE, label)
                .options(groups)
                .required(false)
                .answer(member.group() == null ? "" : String.valueOf(member.group()));
    }

    private Map<UUID, Integer> chosen() {
        Map<UUID, Integer> groups = new HashMap<>();
        questions.forEach(
                (id, question) -> groups.put(id, question.isAnswered() ? Integer.valueOf(question.getValue()) : null));
        return groups;
    }

    /** Whether nobody has a place, or there are no groups. */
    public boolean isEmpty() {
        return sheet() == null || questions.isEmpty() || sheet().plan().groups() == 0;
    }
}
