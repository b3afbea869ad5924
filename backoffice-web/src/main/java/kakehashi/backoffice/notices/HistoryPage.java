package kakehashi.backoffice.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Differences;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.clauses.NoticeUse;
import kakehashi.domain.privacy.clauses.NoticeUses;
import kakehashi.domain.privacy.consent.PurposeNotice;
import kakehashi.domain.privacy.consent.PurposeNoticeText;
import kakehashi.domain.shared.Refused;

/** Mirrors {@code history.xhtml}: every version of a notice in every language, and what changed from one to the next. */
@Named
@RequestScoped
public class HistoryPage {

    private List<NoticeUse> uses = List.of();
    private List<Differences.Part> parts = List.of();
    private NoticeUse compared;

    @Inject
    AskedNotice asked;

    @Inject
    NoticeUses usage;

    @Inject
    NoticeFile file;

    @Inject
    Office office;

    /** Reads the versions, or sends them as a file; answers 404 when there is no such notice. */
    public void load() throws IOException {
        if (asked.getVersions().isEmpty()) {
            Refusal.notThere(new Refused("noticeUnknown"));
            return;
        }
        uses = usage.of(asked.programme(), asked.getKind());
        if ("pdf".equals(Posted.asked("as"))) {
            try {
                file.send(asked.getKind(), uses);
            } catch (Refused refused) {
                Refusal.notThere(refused);
            }
            return;
        }
        compare(Posted.asked("version"), Posted.asked("tag"));
    }

    private void compare(String version, String tag) {
        compared = uses.stream()
                .filter(each -> String.valueOf(each.version()).equals(version)
                        && each.language().equals(tag))
                .filter(each -> text(each.version() - 1, tag) != null)
                .findFirst()
                .orElse(null);
        if (compared != null) {
            parts = Differences.between(words(text(compared.version() - 1, tag)), words(text(compared.version(), tag)));
        }
    }

    private PurposeNoticeText text(int version, String tag) {
        return asked.getVersions().stream()
                .filter(each -> each.noticeVersion() == version)
                .map(PurposeNotice::texts)
                .map(texts -> texts.get(tag))
                .findFirst()
                .orElse(null);
    }

    private static String words(PurposeNoticeText text) {
        return text.purpose() + "\n" + text.body();
    }

    /** Every version in every language, the one in force first. */
    public List<NoticeUse> getUses() {
        return uses;
    }

    /** What is compared with the version before; null for nothing. */
    public NoticeUse getCompared() {
        return compared;
    }

    /** What differs. */
    public List<Differences.Part> getParts() {
        return parts;
    }

    /** Whether the version before was published in the same language. */
    public boolean comparable(NoticeUse use) {
        return text(use.version() - 1, use.language()) != null;
    }

    /** The address that shows what changed since the version before. */
    public Address comparison(NoticeUse use) {
        return getPage().with("version", use.version()).with("tag", use.language());
    }

    /** The address of a version as people read it. */
    public Address version(NoticeUse use) {
        return asked.version(use.version()).with("tag", use.language());
    }

    /** The codes of the events whose people read it. */
    public String events(NoticeUse use) {
        return String.join(", ", use.events());
    }

    /** The address of the page as a file. */
    public Address getPdf() {
        return getPage().with("as", "pdf");
    }

    /** The page's own address. */
    public Address getPage() {
        return asked.in(Screen.NOTICE_HISTORY);
    }

    /** The way back to the notice. */
    public Address getBack() {
        return asked.getPage();
    }

    /** A moment in words; empty for none. */
    public String until(NoticeUse use) {
        return office.time(use.until());
    }
}
