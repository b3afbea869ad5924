package kakehashi.backoffice.log;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.i18n.Texts;

/** What can have happened, in groups to choose from. */
public enum ActionGroup {
    /** Looks at sign-ups, and work on them. */
    SIGN_UPS("registration", "address"),
    /** Consultations, by appointment and by message, and their cases. */
    CONSULTATIONS("consultation", "conversation", "case", "record", "retention", "introduction", "outcome"),
    /** The day of an event. */
    DAY("attendance", "duty"),
    /** Companies and their people. */
    COMPANIES("company", "colleague", "invitation", "disclosure"),
    /** What persons ask the ward to do with their data. */
    REQUESTS("request"),
    /** Incidents with personal data. */
    INCIDENTS("incident"),
    /** Mails to one and to many. */
    MAILS("mail", "groupMail"),
    /** Events, notices, approvals, the field register and years. */
    EVENTS("event", "placement", "intern", "wish", "interview", "notice", "approval", "field", "programme", "year"),
    /** Copies, reports, surveys, inspections and devices. */
    PAPERS("copy", "report", "survey", "inspection", "device"),
    /** Accounts of staff with their stocktaking, who works where, and the log itself. */
    STAFF("account", "handler", "log", "stocktaking", "changeReport", "workPlace"),
    /** Anything else. */
    OTHER;

    /** The beginning of the keys of what happened. */
    static final String LABEL = "AccessLog.";

    private final Set<String> beginnings;

    ActionGroup(String... beginnings) {
        this.beginnings = Set.of(beginnings);
    }

    /**
     * The actions of a group.
     *
     * @param group the group
     * @param actions by the names of the log, sorted by their labels
     */
    public record Choices(ActionGroup group, List<String> actions) {}

    /** The group of an action. */
    static ActionGroup of(String action) {
        String beginning = action.substring(0, Math.max(0, action.indexOf('.')));
        return Arrays.stream(values())
                .filter(group -> group.beginnings.contains(beginning))
                .findFirst()
                .orElse(OTHER);
    }

    /** The groups that have actions, in order. */
    static List<Choices> of(Collection<String> actions, Texts texts) {
        Comparator<Object> byLabel = Collator.getInstance(texts.language().locale());
        Map<ActionGroup, List<String>> groups = new EnumMap<>(ActionGroup.class);
        actions.stream()
                .sorted(Comparator.comparing(action -> texts.get(LABEL + action), byLabel))
                .forEach(action -> groups.computeIfAbsent(of(action), group -> new ArrayList<>())
                        .add(action));
        return groups.entrySet().stream()
                .map(each -> new Choices(each.getKey(), each.getValue()))
                .toList();
    }
}
