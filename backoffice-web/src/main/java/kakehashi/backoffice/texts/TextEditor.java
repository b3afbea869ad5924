package kakehashi.backoffice.texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kakehashi.backoffice.Office;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.Seen;
import kakehashi.domain.wording.TextRules;
import kakehashi.domain.wording.Wording;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;

/** The form of one text in one language: what was typed, what stands beside it, and why it was not saved. */
public final class TextEditor {

    /** The refusals that somebody else caused. */
    private static final Set<String> MEANWHILE = Set.of("textChanged", "sourceChanged");

    private static final String REASON = "reason";

    private final List<Part> parts;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, String> problems = new LinkedHashMap<>();
    private Language language;
    private Wording text;
    private Wording source;
    private Map<String, String> saved = Map.of();
    private Map<String, List<SourceLine>> beside = Map.of();
    private String before;
    private String seen;
    private String refusal;
    private boolean overtaken;
    private boolean small;
    private String reason;

    /** A form of these parts. */
    public TextEditor(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * A part of a text.
     *
     * @param name the end of its keys
     * @param rows how many lines its field has
     * @param most how many characters it may have
     */
    public record Part(String name, int rows, int most) {}

    /**
     * Shows a text as it stands.
     *
     * @param tag its language
     * @param texts all of them, by language tag
     * @param said what a text says, part by part
     * @param sourceBefore what the source said when the translation was found right; null when it has not changed
     * @throws Refused {@code languageUnknown}
     */
    public <T extends Wording> void show(
            String tag, Map<String, T> texts, Function<T, Map<String, String>> said, String sourceBefore) {
        language = Languages.find(tag).orElseThrow(() -> new Refused("languageUnknown"));
        text = texts.get(tag);
        source = texts.get(TextRules.SOURCE);
        saved = text == null ? Map.of() : said.apply(texts.get(tag));
        before = sourceBefore;
        beside = new LinkedHashMap<>();
        if (source != null && !isSource()) {
            said.apply(texts.get(TextRules.SOURCE)).forEach((part, words) -> {
                if (!words.isEmpty()) {
                    beside.put(part, SourceLine.of(words, sourceBefore));
                }
            });
        }
    }

    /** Fills the form with what is saved. */
    public void fill() {
        typed.putAll(saved);
        seen = TextRules.version(text) + ":" + TextRules.version(source);
    }

    /** The versions the form showed. */
    public Seen seen() {
        if (seen == null || !seen.matches("[0-9]{1,9}:[0-9]{1,9}")) {
            return new Seen(0, 0);
        }
        String[] versions = seen.split(":");
        return new Seen(Integer.parseInt(versions[0]), Integer.parseInt(versions[1]));
    }

    /**
     * Saves what was typed, or tells why not.
     *
     * @param codes what is wrong with it, by part
     * @param save saves it; may be refused
     * @param show shows anew what stands there, before a refusal is told
     * @return whether it was saved
     */
    public boolean save(Map<String, String> codes, Runnable save, Runnable show, Office office) {
        Texts texts = Texts.of(office.getLanguage());
        if (find(codes, texts)) {
            return false;
        }
        try {
            save.run();
            return true;
        } catch (Refused refused) {
            show.run();
            refuse(refused, texts, text -> office.time(text.changedAt()));
            return false;
        }
    }

    /** Says beside each part what is wrong; whether anything is. */
    private boolean find(Map<String, String> codes, Texts texts) {
        String wrong = isSmall() ? TextRules.problem(TextRules.line(reason), TextRules.LONGEST_REASON) : null;
        if (wrong != null) {
            problems.put(REASON, texts.format("error." + wrong, "most", TextRules.LONGEST_REASON));
        }
        parts.stream().filter(part -> codes.containsKey(part.name())).forEach(part -> {
            String key = "error." + codes.get(part.name());
            problems.put(part.name(), texts.format(key, "most", part.most()));
        });
        return !problems.isEmpty();
    }

    /**
     * Tells why it was not saved, after what stands there now was shown. What was typed stays, and is saved the next
     * time over what the person was shown now.
     *
     * @param time a moment in words
     */
    private void refuse(Refused refused, Texts texts, Function<Wording, String> time) {
        overtaken = refused.code().equals("textChanged");
        Wording changed = refused.code().equals("sourceChanged") ? source : text;
        boolean known = MEANWHILE.contains(refused.code()) && changed != null && changed.changedBy() != null;
        refusal = known
                ? texts.format("texts.editor." + refused.code(), "who", changed.changedBy(), "at", time.apply(changed))
                : texts.say(refused);
        seen = TextRules.version(text) + ":" + TextRules.version(source);
    }

    /** Whether it is a small change of the source, which no translation need follow; to be read and changed. */
    public boolean isSmall() {
        return small && isSource();
    }

    /** Says whether it is a small change. */
    public void setSmall(boolean small) {
        this.small = small;
    }

    /** Why no translation need follow; to be read and changed. */
    public String getReason() {
        return reason;
    }

    /** Says why no translation need follow. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** What is wrong with the reason; null when nothing is. */
    public String getReasonProblem() {
        return problems.get(REASON);
    }

    /** The parts, in order. */
    public List<Part> getParts() {
        return parts;
    }

    /** The key of how a part is written; of the reading marks too in plain Japanese. */
    public String hint(Part part) {
        String readings = language.tag().equals("ja-simple") ? ".readings" : "";
        return "texts.hint." + part.name() + readings;
    }

    /** Whether what is saved is shown: to those who do not write, and to those whom somebody overtook. */
    public boolean savedShown(boolean writing) {
        return overtaken || !writing;
    }

    /** What was typed, by part; to be read and changed. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** What is wrong, by part, in their order. */
    public Map<String, String> getProblems() {
        return problems;
    }

    /** Whether anything is wrong. */
    public boolean isWrong() {
        return !problems.isEmpty();
    }

    /** The language. */
    public Language getLanguage() {
        return language;
    }

    /** Whether it is the source of all others. */
    public boolean isSource() {
        return language != null && TextRules.isSource(language.tag());
    }

    /** The name of its state; {@code MISSING} when there is none. */
    public String getState() {
        return text == null ? "MISSING" : text.state().name();
    }

    /** Whether the source changed after it was written. */
    public boolean isStale() {
        return text != null && !text.isReady();
    }

    /** The key of why a stale text is to be checked: the source itself is so only in a copy. */
    public String getDoubt() {
        return isSource() ? "texts.editor.isCopied" : "texts.editor.isStale";
    }

    /** Whether there is a source to translate, or this is it. */
    public boolean isTranslatable() {
        return source != null || isSource();
    }

    /** What is saved, by part, in their order; parts that say nothing are not among it. */
    public Map<String, String> getSaved() {
        Map<String, String> said = new LinkedHashMap<>(saved);
        said.values().removeIf(String::isEmpty);
        return said;
    }

    /** The source, line by line, by part; empty for the source itself. */
    public Map<String, List<SourceLine>> getBeside() {
        return beside;
    }

    /** What the source said before; null when it has not changed since. */
    public String getBefore() {
        return before;
    }

    /** Whether the source is known to have changed since. */
    public boolean isBeforeKnown() {
        return before != null;
    }

    /** The versions shown, for the hidden field. */
    public String getSeen() {
        return seen;
    }

    /** Takes the versions shown. */
    public void setSeen(String seen) {
        this.seen = seen;
    }

    /** Why it was not saved; null when it was not tried. */
    public String getRefusal() {
        return refusal;
    }

    /** Whether it was not saved. */
    public boolean isRefused() {
        return refusal != null;
    }

    /** Whether what stands in the form was posted and not saved. */
    public boolean isUnsaved() {
        return isRefused() || isWrong();
    }

    /** Whether somebody else saved the same text meanwhile, so that both are to be compared. */
    public boolean isOvertaken() {
        return overtaken;
    }
}
