package kakehashi.backoffice.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.SecondFactors;
import kakehashi.domain.staff.StaffAccount;
import kakehashi.domain.staff.StaffAccounts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code factor.xhtml}: the second factor of one's own account is set up or taken away here. */
@Named
@RequestScoped
public class FactorPage {

    private static final WayBack HERE = new WayBack(Screen.FACTOR.path());

    private Instant since;
    private long codesLeft;
    private boolean required;
    private String secret;
    private String picture;
    private String code;
    private String password;
    private String problem;
    private List<String> codes = List.of();

    @Inject
    SecondFactors factors;

    @Inject
    StaffAccounts accounts;

    @Inject
    SignedIn signedIn;

    @Inject
    Beginning beginning;

    @Inject
    PageTexts texts;

    /** Looks whether one is set; else offers a secret. */
    public void load() {
        StaffAccount account = accounts.find(signedIn.actor().id()).orElseThrow();
        since = account.factorSince();
        codes = signedIn.takeShown();
        required = beginning.isRequired();
        if (isSet()) {
            codesLeft = factors.codesLeft(account.id());
        } else {
            secret = signedIn.factorDraft(factors::draft);
            picture = QrPicture.of(factors.address(texts.get("signin.factor.issuer"), signedIn.login(), secret));
        }
    }

    /** Sets the second factor, when the code shows that the app has the secret; the recovery codes are shown once. */
    public void set() throws IOException {
        try {
            signedIn.showOnce(factors.set(signedIn.actor().id(), secret, code == null ? "" : code));
            signedIn.factorChanged(false);
            HERE.lead(HERE.path());
        } catch (Refused refused) {
            problem = texts.say(refused);
        }
    }

    /** Takes the second factor away, when the password is right. */
    public void drop() throws IOException {
        try {
            factors.drop(signedIn.actor().id(), password == null ? "" : password);
            signedIn.factorChanged(required);
            HERE.lead(Screen.OWN.path());
        } catch (Refused refused) {
            problem = texts.say(refused);
        }
    }

    /** Whether a second factor is set. */
    public boolean isSet() {
        return since != null;
    }

    /** Whether everybody must have one. */
    public boolean isRequired() {
        return required;
    }

    /** Since when it is set. */
    public Instant getSince() {
        return since;
    }

    /** How many recovery codes are left. */
    public long getCodesLeft() {
        return codesLeft;
    }

    /** The recovery codes, right after they were made; empty later. */
    public List<String> getCodes() {
        return codes;
    }

    /** The secret in groups of four, for those who type it. */
    public String getSecret() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The secret as a picture for the app. */
    public String getPicture() {
        return picture;
    }

    /** What is wrong with what was typed; null when nothing is. */
    public String getProblem() {
        return problem;
    }

    /** Always empty: a code is never sent back. */
    public String getCode() {
        return null;
    }

    /** Takes the code. */
    public void setCode(String code) {
        this.code = code;
    }

    /** Always empty: a password is never sent back. */
    public String getPassword() {
        return null;
    }

    /** Takes the password. */
    public void setPassword(String password) {
        this.password = password;
    }
}
