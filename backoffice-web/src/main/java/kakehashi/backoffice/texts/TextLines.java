package kakehashi.backoffice.texts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kakehashi.domain.wording.TextRules;
import kakehashi.domain.wording.Wording;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;

/** The texts of one thing in all languages offered. */
public final class TextLines {

    private final List<TextLine> lines;
    private final int source;

    /**
     * The texts as they stand.
     *
     * @param offered the languages, in order
     * @param texts by language tag
     * @param title the first words of a text
     * @param changed who changed a text last, and when, in words
     * @param reader the language of who reads the table
     */
    public <T extends Wording> TextLines(
            List<Language> offered,
            Map<String, T> texts,
            Function<T, String> title,
            Function<Wording, String> changed,
            Language reader) {
        Map<String, T> ready = texts.entrySet().stream()
                .filter(text -> text.getValue().isReady())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        lines = offered.stream()
                .map(language -> {
                    T text = texts.get(language.tag());
                    return new TextLine(
                            language,
                            name(language, reader),
                            text == null ? null : text.state(),
                            TextRules.version(text),
                            text == null ? "" : title.apply(text),
                            Languages.find(String.valueOf(Languages.fallback(ready, language)))
                                    .orElse(null),
                            text == null ? "" : changed.apply(text));
                })
                .toList();
        source = TextRules.version(texts.get(TextRules.SOURCE));
    }

    /** What a reader calls a language; empty when that is what it calls itself, or there is no such name. */
    public static String name(Language language, Language reader) {
        Locale locale = language.locale();
        String name = locale.getVariant().isEmpty()
                ? locale.getDisplayName(reader.locale())
                : Texts.of(reader).get("texts.lines.simple");
        return name.equals(language.endonym()) ? "" : name;
    }

    /** The languages, in order. */
    public List<TextLine> getLines() {
        return lines;
    }

    /** How many languages there are. */
    public int getCount() {
        return lines.size();
    }

    /** In how many languages a text can be shown. */
    public long getReady() {
        return lines.stream().filter(TextLine::ready).count();
    }

    /** In how many languages there is none. */
    public long getMissing() {
        return lines.stream().filter(line -> line.state() == null).count();
    }

    /** In how many languages it is stale. */
    public long getStale() {
        return lines.stream().filter(TextLine::stale).count();
    }

    /** Whether all are ready. */
    public boolean isComplete() {
        return getReady() == lines.size();
    }

    /** Whether some are stale, and can be confirmed. */
    public boolean isConfirmable() {
        return getStale() > 0;
    }

    /** The languages that are not ready, in words. */
    public String getToDo() {
        return lines.stream()
                .filter(line -> !line.ready())
                .map(line -> line.language().endonym())
                .collect(Collectors.joining(", "));
    }

    /** The version of the source; 0 when it is missing. */
    public int getSource() {
        return source;
    }

    /** The next language behind a language's whose text is not ready, from the top again after the last; empty for none. */
    public static Optional<String> next(List<Language> offered, Map<String, ? extends Wording> texts, String tag) {
        List<String> tags = offered.stream().map(Language::tag).toList();
        int at = tags.indexOf(tag);
        return IntStream.range(1, tags.size())
                .mapToObj(i -> tags.get((at + i) % tags.size()))
                .filter(each -> !texts.containsKey(each) || !texts.get(each).isReady())
                .findFirst();
    }
}
