package kakehashi.portal.consult;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.domain.privacy.consent.NoticePart;
import kakehashi.domain.privacy.consent.NoticeShown;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Visit;
import kakehashi.portal.form.Problem;

/** Mirrors {@code agree.xhtml}: what for, by whom, until when, and the consent. Source: T4. */
@Named
@RequestScoped
public class AgreePage {

    private NoticeShown notice;
    private boolean agreed;
    private String problem;

    @Inject
    ConsultStep consult;

    @Inject
    ChosenTime chosen;

    @Inject
    Visit visit;

    @Inject
    PageTexts texts;

    @PostConstruct
    void prepare() {
        if (consult.listing() != null) {
            notice = consult.listing().noticeIn(visit.getLanguage(), consult.audience());
        }
    }

    /** Looks whether the time is still free; leads to what is missing. */
    public void load() throws IOException {
        if (!consult.isMissing(true)) {
            chosen.look("notice");
        }
    }

    /** Goes on when the box is ticked. */
    public void submit() throws IOException {
        problem = agreed ? null : texts.get("register.notice.agreeMissing");
        if (agreed) {
            consult.begin().agree(notice.id(), false, false);
            consult.goTo("details");
        }
    }

    /** What is to be mended. */
    public List<Problem> getProblems() {
        return problem == null ? List.of() : List.of(new Problem("agreed", problem));
    }

    /** Whether anything is to be mended. */
    public boolean isWrong() {
        return problem != null;
    }

    /** What is wrong with the consent; null when nothing is. */
    public String getProblem() {
        return problem;
    }

    /** The notice in force, in parts. */
    public List<NoticePart> getParts() {
        return notice == null ? List.of() : NoticePart.of(notice.body());
    }

    /** The language of the notice. */
    public String getNoticeLanguage() {
        return notice == null ? null : notice.language();
    }

    /** The version of the notice. */
    public int getVersion() {
        return notice == null ? 0 : notice.version();
    }

    /** Whether the person agrees. */
    public boolean isAgreed() {
        return agreed;
    }

    /** Takes whether the person agrees. */
    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
