package kakehashi.backoffice.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventSheet;
import kakehashi.domain.event.Publishing;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code publishing.xhtml}: it is asked whether a draft shall be shown to the public, and done. */
@Named
@RequestScoped
public class PublishingPage {

    private EventSheet sheet;
    private Asking asking;
    private String untranslated = "";

    @Inject
    ShownEvent shown;

    @Inject
    Publishing publishing;

    @Inject
    Settings settings;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /** Asks or publishes; answers 404 when the event is no draft. */
    public void load() throws IOException {
        sheet = shown.find()
                .filter(each ->
                        each.row().state() == Event.State.DRAFT && !each.row().archived())
                .orElse(null);
        if (sheet == null) {
            Refusal.notThere(new Refused("eventUnknown"));
            return;
        }
        office.standAt(shown.at(Screen.EVENT_PUBLISHING));
        untranslated = Formats.of(office.getLanguage())
                .list(settings.spoken().stream()
                        .map(Language::tag)
                        .filter(tag -> !sheet.row().ready().contains(tag))
                        .map(office::languageName)
                        .toList());
        asking = Asking.of(Posted.all(), List.of(), Texts.of(texts.getLanguage()));
        if (!asking.isDone()) {
            return;
        }
        try {
            publishing.publish(sheet.row().id(), shown.seen().version());
            office.lead(shown.at(Screen.EVENT).with("done", "published"));
        } catch (Refused refused) {
            asking.refuse(shown.refused(refused));
        }
    }

    /** The key of what happens then: sign-ups come in when sign-up opens, or at once where it has. */
    public String getIntro() {
        boolean later = sheet.plan().schedule().opensAfter(clock.instant());
        return later ? "events.publishing.intro" : "events.publishing.atOnce";
    }

    /** The languages in which visitors will read it in another language, in the reader's words; empty for none. */
    public String getUntranslated() {
        return untranslated;
    }

    /** The event's title, as visitors will read it. */
    public String getTitle() {
        return sheet.row().title(office.getLanguage());
    }

    /** The event's days and times. */
    public String getWhen() {
        return office.span(sheet.row().schedule());
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The address of the event. */
    public Address getBack() {
        return shown.at(Screen.EVENT);
    }

    /** What the form must know when it is posted. */
    public Address getHidden() {
        return shown.hidden(Screen.EVENT_PUBLISHING);
    }
}
