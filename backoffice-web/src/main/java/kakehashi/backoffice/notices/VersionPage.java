package kakehashi.backoffice.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.consent.NoticePart;
import kakehashi.domain.privacy.consent.PurposeNotice;
import kakehashi.domain.privacy.consent.PurposeNoticeText;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.TextRules;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;

/** Mirrors {@code version.xhtml}: a published version of a notice in one language, as people read it. */
@Named
@RequestScoped
public class VersionPage {

    private static final int HASH_BYTES_SHOWN = 6;

    private PurposeNotice notice;
    private PurposeNoticeText text;

    @Inject
    AskedNotice asked;

    /** Loads the version; answers 404 when there is none, or none in the language. */
    public void load() throws IOException {
        String version = Posted.asked("version");
        String tag = Posted.asked("tag");
        notice = asked.getVersions().stream()
                .filter(each -> String.valueOf(each.noticeVersion()).equals(version))
                .findFirst()
                .orElse(null);
        text = notice == null ? null : notice.texts().get(tag == null ? TextRules.SOURCE : tag);
        if (text == null) {
            Refusal.notThere(new Refused("noticeUnknown"));
        }
    }

    /** The languages it was published in, in their order. */
    public List<Language> getLanguages() {
        return Languages.all().stream()
                .filter(each -> notice.texts().containsKey(each.tag()))
                .toList();
    }

    /** The address of the version in a language. */
    public String in(Language other) {
        return asked.version(notice.noticeVersion()).with("tag", other.tag()).toString();
    }

    /** What a link to a language says when it is the one shown: {@code page}; null for others. */
    public String current(Language other) {
        return other.tag().equals(text.language()) ? "page" : null;
    }

    /** Whether it is the one in force. */
    public boolean isInForce() {
        return notice == asked.getVersions().get(0);
    }

    /** The version. */
    public PurposeNotice getNotice() {
        return notice;
    }

    /** What it says. */
    public PurposeNoticeText getText() {
        return text;
    }

    /** All of it, heading by heading. */
    public List<NoticePart> getParts() {
        return NoticePart.of(text.body());
    }

    /** The beginning of the text's hash, in hexadecimal digits. */
    public String getHash() {
        return HexFormat.of().formatHex(text.hash(), 0, HASH_BYTES_SHOWN);
    }
}
