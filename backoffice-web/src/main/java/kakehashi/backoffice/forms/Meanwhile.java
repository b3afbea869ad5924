package kakehashi.backoffice.forms;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.i18n.faces.PageTexts;

/**
 * What is stored now, beside what was typed into a form that was opened before somebody else changed it. What the reader
 * did not touch follows the other's change; what both changed stays as typed, with what is stored beside it.
 */
public final class Meanwhile {

    /** How the fields begin that hold what the form was opened with. */
    private static final String WAS = "was-";

    private final Map<String, Stored> stored = new LinkedHashMap<>();

    /**
     * An answer as it is stored.
     *
     * @param id the question
     * @param value as forms hold it
     * @param shown in words
     */
    public record Stored(String id, String value, String shown) {

        /** The name of the field that holds it. */
        public String field() {
            return WAS + id;
        }
    }

    private Meanwhile() {}

    /** What questions hold before anything that was typed is read into them. */
    public static Meanwhile of(Collection<Question> questions) {
        Meanwhile meanwhile = new Meanwhile();
        questions.forEach(
                each -> meanwhile.stored.put(each.getId(), new Stored(each.getId(), each.getValue(), each.getShown())));
        return meanwhile;
    }

    /** Puts what is stored beside what was typed, where somebody else changed it; changes nothing when nobody did. */
    public void beside(Collection<Question> questions, Map<String, String> posted, PageTexts texts) {
        for (Question question : questions) {
            Stored now = stored.get(question.getId());
            String was = posted.get(now.field());
            boolean moved = was != null && !now.value().equals(was);
            if (!moved || question.getValue().equals(now.value())) {
                continue;
            }
            if (question.getValue().equals(was)) {
                question.answer(now.value()).meanwhile(texts.get("forms.meanwhile.taken"));
            } else {
                String shown = now.shown().isBlank() ? texts.get("texts.changes.none") : now.shown();
                question.meanwhile(texts.of("forms.meanwhile.other", "stored", shown));
            }
        }
    }

    /** What is stored, for the fields of the form. */
    List<Stored> stored() {
        return List.copyOf(stored.values());
    }
}
