package kakehashi.backoffice.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.consent.NoticeShown;
import kakehashi.domain.privacy.consent.Notices;
import kakehashi.domain.privacy.notice.NoticeDraft;
import kakehashi.domain.privacy.notice.NoticeDrafts;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.Programmes;
import kakehashi.domain.settings.Settings;

/** Mirrors {@code notices.xhtml}: for each programme and kind of event, the notice in force and the next version. */
@Named
@RequestScoped
public class NoticesPage {

    private List<Year> years = List.of();
    private int languages;

    @Inject
    Programmes programmes;

    @Inject
    Notices notices;

    @Inject
    NoticeDrafts drafts;

    @Inject
    Settings settings;

    @Inject
    Office office;

    /**
     * The notices of a programme.
     *
     * @param year its fiscal year
     * @param lines one for each kind of event
     */
    public record Year(int year, List<NoticeLine> lines) {

        /** The year, without marks between its digits. */
        public String yearInWords() {
            return String.valueOf(year);
        }
    }

    /** Loads the notices. */
    public void load() {
        languages = settings.spoken().size();
        years = programmes.unfinished().stream().map(this::year).toList();
    }

    private Year year(Programme programme) {
        Map<String, Map<String, NoticeShown>> inForce = notices.inForce(programme.id());
        Map<String, NoticeDraft> next =
                drafts.of(programme.id()).stream().collect(Collectors.toMap(NoticeDraft::kind, Function.identity()));
        return new Year(
                programme.fiscalYear(),
                Arrays.stream(EventKind.values())
                        .map(kind -> line(
                                programme,
                                kind,
                                inForce.getOrDefault(kind.name(), Map.of()),
                                Optional.ofNullable(next.get(kind.name()))))
                        .toList());
    }

    private NoticeLine line(
            Programme programme, EventKind kind, Map<String, NoticeShown> texts, Optional<NoticeDraft> next) {
        return new NoticeLine(
                programme.id(),
                kind.name(),
                texts.values().stream().findFirst().map(NoticeShown::version).orElse(0),
                settings.spoken().stream()
                        .filter(language -> texts.containsKey(language.tag()))
                        .count(),
                next.isPresent(),
                next.map(draft -> draft.missing(settings.spoken()).size()).orElse(0));
    }

    /** The address of a notice. */
    public String notice(NoticeLine line) {
        return office.at(Screen.NOTICE)
                .with("programme", line.programme())
                .with("kind", line.kind())
                .toString();
    }

    /** The programmes that are not over, with their notices. */
    public List<Year> getYears() {
        return years;
    }

    /** How many languages are offered. */
    public int getLanguages() {
        return languages;
    }
}
