package kakehashi.backoffice.mails;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import kakehashi.backoffice.Office;
import kakehashi.domain.mail.Letter;
import kakehashi.domain.mail.MailTrial;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Texts;

/** Mirrors {@code trial.xhtml}: trying the mail server that is set. */
@Named
@RequestScoped
public class TrialPage {

    private MailTrial.Result result;
    private boolean serverSet;
    private String server;
    private String security;
    private String account;
    private String sender;
    private Set<MailTrial.Step> asked;

    @Inject
    MailTrial trial;

    @Inject
    Settings settings;

    @Inject
    Office office;

    /** Reads what is set. */
    @PostConstruct
    void read() {
        serverSet = trial.isServerSet();
        server = settings.text(Setting.SMTP_HOST) + ":" + settings.text(Setting.SMTP_PORT);
        security = settings.text(Setting.SMTP_TLS);
        account = settings.text(Setting.SMTP_USER);
        sender = settings.text(Setting.MAIL_SENDER);
        asked = trial.asked();
    }

    /** Tries it; the page tells how it went. */
    public void run() {
        Texts texts = Texts.of(office.getLanguage());
        result = trial.run(
                new Letter(office.getLanguage(), texts.get("mails.trial.subject"), texts.get("mails.trial.body"), ""));
    }

    /** Whether a mail server is set. */
    public boolean isServerSet() {
        return serverSet;
    }

    /** Its name and port. */
    public String getServer() {
        return server;
    }

    /** How the line is secured: none, starttls or tls. */
    public String getSecurity() {
        return security;
    }

    /** The account on it; empty for none. */
    public String getAccount() {
        return account;
    }

    /** The sender, to whom the trial goes too. */
    public String getSender() {
        return sender;
    }

    /** Whether it was just tried. */
    public boolean isTried() {
        return result != null;
    }

    /** Whether everything went well. */
    public boolean isFine() {
        return isTried() && result.failed() == null;
    }

    /** Whether something is wrong. */
    public boolean isWrong() {
        return isTried() && result.failed() != null;
    }

    /** How it went. */
    public MailTrial.Result getResult() {
        return result;
    }

    /** The steps, in order. */
    public List<MailTrial.Step> getSteps() {
        return List.of(MailTrial.Step.values());
    }

    /** How a step went: {@code passed}, {@code failed} or {@code skipped}; {@code unset} when no setting asks for it. */
    public String outcome(MailTrial.Step step) {
        if (!asked.contains(step)) {
            return "unset";
        }
        if (result.passed(step)) {
            return "passed";
        }
        return step == result.failed() ? "failed" : "skipped";
    }
}
