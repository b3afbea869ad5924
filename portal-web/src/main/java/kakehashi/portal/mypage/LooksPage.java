package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kakehashi.domain.own.OwnLook;
import kakehashi.domain.own.OwnLooks;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code looks.xhtml}: who saw the person's data, staff by role and companies by name. */
@Named
@RequestScoped
public class LooksPage {

    private static final String CORRECTION = "registration.correct";

    private List<Look> looks;
    private boolean ofSeeker;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    OwnLooks all;

    @Inject
    OwnWords words;

    @Inject
    PageTexts texts;

    /**
     * A look in the reader's words.
     *
     * @param at when, or from when until when
     * @param who in which role, or which company
     * @param what what was done
     * @param reference the number of what was looked at
     * @param event its event, or that it is the case
     * @param times how many looks it stands for; empty for one
     */
    public record Look(String at, String who, String what, String reference, String event, String times) {}

    @PostConstruct
    void read() {
        looks = all.of(signedIn.visitors()).stream().map(this::look).toList();
        ofSeeker = signedIn.isSeeker();
    }

    private Look look(OwnLook look) {
        return new Look(
                words.span(look.at(), look.until()),
                look.company() == null ? known("mypage.looks.role.", look.role()) : look.company(),
                known("mypage.looks.action.", action(look)),
                look.reference(),
                look.eventId() == null ? texts.get("mypage.data.case") : words.title(look.eventId()),
                look.count() == 1 ? "" : texts.of("mypage.looks.times", "count", look.count()));
    }

    /** What was done, whichever answer it was about. */
    private static String action(OwnLook look) {
        return look.action().startsWith(CORRECTION + ".") ? CORRECTION : look.action();
    }

    private String known(String beginning, String name) {
        String text = texts.get(beginning + name);
        return text.startsWith(beginning) ? texts.get(beginning + "other") : text;
    }

    /** Whether the person looks for work, so that companies may be shown answers. */
    public boolean isOfSeeker() {
        return ofSeeker;
    }

    /** The looks, newest first. */
    public List<Look> getLooks() {
        return looks;
    }
}
