package kakehashi.portal.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kakehashi.domain.privacy.consent.NoticePart;
import kakehashi.domain.privacy.consent.NoticeShown;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Visit;
import kakehashi.portal.form.Draft;
import kakehashi.portal.form.Problem;

/** Mirrors {@code notice.xhtml}: what for, by whom, until when, and the consent. Source: T4. */
@Named
@RequestScoped
public class NoticePage {

    private NoticeShown notice;
    private boolean agreed;
    private boolean news;
    private boolean offer;
    private String agreedProblem;
    private String offerProblem;

    @Inject
    Step step;

    @Inject
    Visit visit;

    @Inject
    PageTexts texts;

    @PostConstruct
    void prepare() {
        if (step.listing() != null) {
            notice = step.listing().noticeIn(visit.getLanguage(), step.getAudience());
            step.draft().filter(draft -> !draft.isDone()).ifPresent(this::takeUp);
        }
    }

    private void takeUp(Draft draft) {
        news = draft.news();
        offer = draft.offerDeclared();
    }

    /** Answers 404 for an unknown event. */
    public void load() throws IOException {
        step.isMissing();
    }

    /** Goes on when the boxes that must be ticked are ticked. */
    public void submit() throws IOException {
        boolean needsOffer = step.listing().kind().needsOffer();
        agreedProblem = agreed ? null : texts.get("register.notice.agreeMissing");
        offerProblem = needsOffer && !offer ? texts.get("register.notice.offerMissing") : null;
        if (agreedProblem == null && offerProblem == null) {
            step.begin().agree(notice.id(), news, needsOffer && offer);
            step.goTo("details");
        }
    }

    /** What is to be mended, in order. */
    public List<Problem> getProblems() {
        List<Problem> problems = new ArrayList<>();
        if (offerProblem != null) {
            problems.add(new Problem("offer", offerProblem));
        }
        if (agreedProblem != null) {
            problems.add(new Problem("agreed", agreedProblem));
        }
        return problems;
    }

    /** Whether anything is to be mended. */
    public boolean isWrong() {
        return agreedProblem != null || offerProblem != null;
    }

    /** The notice in force, in parts. */
    public List<NoticePart> getParts() {
        return notice == null ? List.of() : NoticePart.of(notice.body());
    }

    /** The language of the notice. */
    public String getNoticeLanguage() {
        return notice.language();
    }

    /** The version of the notice. */
    public int getVersion() {
        return notice.version();
    }

    /** Whether the person agrees. */
    public boolean isAgreed() {
        return agreed;
    }

    /** Takes whether the person agrees. */
    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    /** Whether the person wants mails about next events. */
    public boolean isNews() {
        return news;
    }

    /** Takes whether the person wants mails about next events. */
    public void setNews(boolean news) {
        this.news = news;
    }

    /** Whether the person has a job offer. */
    public boolean isOffer() {
        return offer;
    }

    /** Takes whether the person has a job offer. */
    public void setOffer(boolean offer) {
        this.offer = offer;
    }

    /** What is wrong with the consent; null when nothing is. */
    public String getAgreedProblem() {
        return agreedProblem;
    }

    /** What is wrong with the declared offer; null when nothing is. */
    public String getOfferProblem() {
        return offerProblem;
    }
}
