package kakehashi.backoffice.timetable;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.backoffice.forms.Moments;
import kakehashi.backoffice.forms.Question;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.timetable.Block;
import kakehashi.domain.timetable.TimetablePlan;
import kakehashi.domain.timetable.TimetableSheet;
import kakehashi.i18n.faces.PageTexts;

/** The questions of the turns of a day: up to three blocks of equal turns; tables and groups where there are tables. */
@RequestScoped
class TurnsForm {

    private static final int BLOCKS = 3;
    private static final String BEGINS = "begins-";
    private static final String MINUTES = "minutes-";
    private static final String PAUSE = "pause-";
    private static final String TURNS = "turns-";
    private static final String TABLES = "tables";
    private static final String GROUPS = "groups";
    private static final String KEY = "timetable.turns.";

    /** What is usual. Source: domain 5. */
    private static final Map<EventKind, Block> USUAL = Map.of(
            EventKind.INFORMATION_SESSION, new Block(Instant.EPOCH, 20, 5, 6),
            EventKind.INTERVIEW_DAY, new Block(Instant.EPOCH, 25, 5, 6),
            EventKind.EXCHANGE, new Block(Instant.EPOCH, 15, 5, 5));

    private final Map<String, Question> questions = new LinkedHashMap<>();
    private TimetableSheet sheet;

    @Inject
    PageTexts texts;

    /** The questions, answered as the day is; with what is usual while it has no turns. */
    List<Question> ask(TimetableSheet day) {
        sheet = day;
        List<Block> blocks = new ArrayList<>(day.plan().blocks());
        for (int i = 1; i <= BLOCKS; i++) {
            block(i, i <= blocks.size() ? blocks.get(i - 1) : null);
        }
        if (blocks.isEmpty()) {
            suggest();
        }
        if (day.event().kind().hasTables()) {
            add(TABLES, Question.Kind.LINE)
                    .required(true)
                    .answer(count(day.plan().tables()));
            add(GROUPS, Question.Kind.LINE)
                    .required(true)
                    .answer(count(day.plan().groups()));
        }
        return List.copyOf(questions.values());
    }

    private static String count(int count) {
        return count == 0 ? "" : String.valueOf(count);
    }

    private void block(int i, Block block) {
        Question begins = add(BEGINS + i, Question.Kind.MOMENT);
        Question minutes = add(MINUTES + i, Question.Kind.LINE);
        Question pause = add(PAUSE + i, Question.Kind.LINE);
        Question turns = add(TURNS + i, Question.Kind.LINE);
        if (block != null) {
            begins.answer(Moments.local(block.startsAt(), zone()));
            Moments.read(begins, zone(), texts);
            minutes.answer(String.valueOf(block.minutes()));
            pause.answer(String.valueOf(block.pause()));
            turns.answer(String.valueOf(block.turns()));
        }
    }

    private Question add(String id, Question.Kind kind) {
        String name = id.replaceAll("-.*", "");
        Question question =
                new Question(id, kind, texts.of(KEY + name, "block", id.replaceAll(".*-", ""))).required(false);
        if (id.equals(BEGINS + 2) || id.equals(TABLES) || id.equals(GROUPS)) {
            question.hint(texts.get(KEY + name + ".hint"));
        }
        questions.put(id, question);
        return question;
    }

    /** From the event's beginning on, as many as are usual and fit. */
    private void suggest() {
        Block usual = USUAL.get(sheet.event().kind());
        Duration room = Duration.between(
                sheet.event().schedule().startsAt(), sheet.event().schedule().endsAt());
        long fitting = (room.toMinutes() + usual.pause()) / (usual.minutes() + usual.pause());
        questions.get(BEGINS + 1).answer(Moments.local(sheet.event().schedule().startsAt(), zone()));
        questions.get(MINUTES + 1).answer(String.valueOf(usual.minutes()));
        questions.get(PAUSE + 1).answer(String.valueOf(usual.pause()));
        questions.get(TURNS + 1).answer(String.valueOf(Math.max(1, Math.min(usual.turns(), fitting))));
    }

    private ZoneId zone() {
        return sheet.event().schedule().zone();
    }

    /** The plan that was typed; empty when a single answer cannot be read, which says so then. */
    Optional<TimetablePlan> read() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= BLOCKS; i++) {
            block(i).ifPresent(blocks::add);
        }
        boolean tables = sheet.event().kind().hasTables();
        int tableCount = tables ? number(TABLES) : 0;
        int groupCount = tables ? number(GROUPS) : 0;
        try {
            return isWrong() ? Optional.empty() : Optional.of(new TimetablePlan(blocks, tableCount, groupCount));
        } catch (Refused refused) {
            refuse(refused);
            return Optional.empty();
        }
    }

    private boolean isWrong() {
        return questions.values().stream().anyMatch(Question::isWrong);
    }

    private Optional<Block> block(int i) {
        List<Question> parts = Stream.of(BEGINS, MINUTES, PAUSE, TURNS)
                .map(id -> questions.get(id + i))
                .toList();
        if (parts.stream().noneMatch(Question::isAnswered)) {
            parts.get(0).readBack(null);
            return Optional.empty();
        }
        parts.stream()
                .filter(each -> !each.isAnswered())
                .forEach(each -> each.refuse(texts.get("error.answer.missing")));
        Instant begins = Moments.read(parts.get(0), zone(), texts);
        int minutes = number(MINUTES + i);
        int pause = number(PAUSE + i);
        int turns = number(TURNS + i);
        try {
            return parts.stream().anyMatch(Question::isWrong)
                    ? Optional.empty()
                    : Optional.of(new Block(begins, minutes, pause, turns));
        } catch (Refused refused) {
            questions.get(MINUTES + i).refuse(texts.say(limits(refused)));
            return Optional.empty();
        }
    }

    private static Refused limits(Refused refused) {
        return refused.with("minutes", Block.LONGEST)
                .with("pause", Block.LONGEST_PAUSE)
                .with("turns", Block.MOST);
    }

    private int number(String id) {
        Question question = questions.get(id);
        String typed =
                Normalizer.normalize(question.getValue(), Normalizer.Form.NFKC).strip();
        if (typed.matches("[0-9]{1,4}")) {
            return Integer.parseInt(typed);
        }
        if (question.isAnswered()) {
            question.refuse(texts.get("error.numberUnreadable"));
        }
        return 0;
    }

    /** Says beside its field what cannot be; whether there is such a field. */
    boolean refuse(Refused refused) {
        Object block = refused.arguments().get("block");
        String id =
                switch (refused.code()) {
                    case "turnsOverlap", "turnsOutside" -> nth((Integer) block);
                    case "tablesNone" -> TABLES;
                    case "turnsTooMany" -> GROUPS;
                    default -> "";
                };
        if (questions.containsKey(id)) {
            questions.get(id).refuse(texts.say(refused.with("tables", TimetablePlan.MOST)));
        }
        return questions.containsKey(id);
    }

    /** Where the n-th block that was answered begins. */
    private String nth(int block) {
        return questions.keySet().stream()
                .filter(id -> id.startsWith(BEGINS) && questions.get(id).isAnswered())
                .skip(block - 1L)
                .findFirst()
                .orElse(BEGINS + 1);
    }
}
