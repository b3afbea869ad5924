package kakehashi.backoffice.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.TypedBefore;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.casework.Cases;
import kakehashi.domain.casework.ConsultationRecords;
import kakehashi.domain.casework.RecordSheet;
import kakehashi.domain.casework.Talk;
import kakehashi.domain.privacy.words.WordBooks;
import kakehashi.domain.privacy.words.WordKind;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Languages;
import kakehashi.i18n.faces.PageTexts;

/** With what the form of a record begins: what was typed now, or before the session ended, or was written before. */
@RequestScoped
class RecordStart {

    /** The button that fills in headings. */
    private static final String BEGIN = "begin";

    private static final List<WordKind> FORBIDDEN = List.of(WordKind.BELIEF, WordKind.DISCRIMINATION, WordKind.CRIME);

    private Map<String, String> typed;

    @Inject
    ConsultationRecords records;

    @Inject
    Cases cases;

    @Inject
    WordBooks books;

    @Inject
    TypedBefore before;

    @Inject
    PageTexts texts;

    /** Reads what was typed. It is asked again when only headings were wanted, and when its session had ended. */
    @PostConstruct
    void read() {
        Map<String, String> posted = new HashMap<>(Posted.all());
        if (posted.containsKey(BEGIN)) {
            posted.put(Asking.STEP, Asking.AGAIN);
            begin(posted);
        }
        typed = before.with(Screen.RECORD, posted);
    }

    /** Fills an empty text with headings; one that says something stays as it is. */
    private void begin(Map<String, String> posted) {
        Arrays.stream(Headings.values())
                .filter(each -> each.name().equals(posted.get(BEGIN)))
                .filter(each -> posted.getOrDefault(RecordForm.ADVICE, "").isBlank())
                .forEach(each -> posted.put(RecordForm.ADVICE, texts.get("Headings." + each + ".text")));
    }

    /** What was typed, and what the address or the hidden fields say. */
    Map<String, String> typed() {
        return typed;
    }

    /** Whether it was typed before the session ended. */
    boolean isRestored() {
        return before.isRestored();
    }

    /** Who writes. */
    UUID writer() {
        return before.writer();
    }

    /**
     * What was written about a consultation before: the draft of the person, else the record to be put right, else null.
     *
     * @throws Refused {@code recordUnknown} when there is no such record, or it is not shown to the person
     */
    RecordSheet written(Talk talk, UUID replaces) {
        RecordSheet draft = records.draft(talk.id()).orElse(null);
        return draft != null || replaces == null ? draft : kept(talk, replaces);
    }

    private RecordSheet kept(Talk talk, UUID id) {
        return cases.open(talk.file().id()).records().stream()
                .filter(each -> each.record().id().equals(id) && each.closed() == null)
                .findFirst()
                .orElseThrow(() -> new Refused("recordUnknown"));
    }

    /** The id of the record: the form's own, else the draft's, else a new one. */
    UUID id(RecordSheet before) {
        boolean draft = before != null && before.isDraft();
        return Ids.find(typed.get(RecordPage.RECORD))
                .orElseGet(() -> draft ? before.record().id() : UUID.randomUUID());
    }

    /** The words that may not be collected, in Japanese and in the language of the person, each with its kind; as JSON. */
    String words(String language) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        Stream.of(Languages.standard().tag(), language).distinct().forEach(tag -> {
            Map<WordKind, List<String>> words = books.page(tag).words();
            FORBIDDEN.forEach(kind -> words.getOrDefault(kind, List.of())
                    .forEach(word -> all.add(
                            Json.createObjectBuilder().add("word", word).add("kind", texts.get("Finding." + kind)))));
        });
        return all.build().toString();
    }
}
