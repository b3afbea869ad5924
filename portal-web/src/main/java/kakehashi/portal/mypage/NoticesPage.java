package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kakehashi.domain.privacy.incident.IncidentNotice;
import kakehashi.domain.privacy.incident.OwnNotices;
import kakehashi.domain.privacy.register.DataItem;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Visit;

/** Mirrors {@code notices.xhtml}: what the person is told about incidents with their own data. Source: T19. */
@Named
@RequestScoped
public class NoticesPage {

    private List<Line> notices = List.of();

    @Inject
    SignedInVisitor signedIn;

    @Inject
    OwnNotices all;

    @Inject
    OwnWords words;

    @Inject
    PageTexts texts;

    @Inject
    Visit visit;

    /**
     * A notice in the reader's words.
     *
     * @param at when it was sent
     * @param what what happened
     * @param items which data
     * @param remedies what is done, each in a sentence
     */
    public record Line(String at, String what, String items, List<String> remedies) {}

    @PostConstruct
    void read() {
        notices = all.read(signedIn.visitors()).stream().map(this::line).toList();
    }

    private Line line(IncidentNotice notice) {
        return new Line(
                words.moment(notice.sentAt()),
                texts.get("mypage.notices.kind." + notice.kind()),
                Formats.of(visit.getLanguage())
                        .list(notice.items().stream().map(this::name).toList()),
                notice.remedies().stream()
                        .map(each -> texts.get("mypage.notices.remedy." + each))
                        .toList());
    }

    private String name(DataItem item) {
        return item == DataItem.D13_CONSULTATION_RECORD
                ? texts.get("mypage.my.consultations")
                : texts.get("field." + PersonalField.of(item).words());
    }

    /** The notices, the latest first. */
    public List<Line> getNotices() {
        return notices;
    }
}
