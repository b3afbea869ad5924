package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kakehashi.domain.own.DataRequest;
import kakehashi.domain.own.DataRequests;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.form.Problem;

/** Mirrors {@code request.xhtml}: asks the ward to do something with the person's data, once shown what it means. */
@Named
@RequestScoped
public class RequestPage {

    private String kind;
    private String details;
    private String kindProblem;
    private String detailsProblem;
    private boolean checking;

    @Inject
    Visit visit;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    DataRequests requests;

    @Inject
    PageTexts texts;

    @PostConstruct
    void begin() {
        checking = Faces.parameter("checking") != null;
    }

    /** Shows what was written and what becomes of places and consents; nothing is sent yet. */
    public void check() {
        try {
            requests.check(chosen(), details);
            checking = true;
        } catch (Refused refused) {
            tell(refused);
        }
    }

    /** Back to what was written. */
    public void change() {
        checking = false;
    }

    /** Sends the request and shows it among the others. */
    public void submit() throws IOException {
        try {
            requests.receive(signedIn.visitor().orElseThrow(), chosen(), details, visit.getLanguage());
            Faces.goTo(visit.to("my/requests?sent=1"));
        } catch (Refused refused) {
            tell(refused);
        }
    }

    private void tell(Refused refused) {
        checking = false;
        switch (refused.code()) {
            case "requestKindMissing" -> kindProblem = texts.say(refused);
            case "answer.missing", "answer.tooLong" -> detailsProblem = texts.say(refused);
            default -> throw refused;
        }
    }

    private DataRequest.Kind chosen() {
        return DataRequest.Kind.named(kind).orElse(null);
    }

    /** What is to be mended, in order. */
    public List<Problem> getProblems() {
        List<Problem> problems = new ArrayList<>();
        if (kindProblem != null) {
            problems.add(new Problem("kind:0", kindProblem));
        }
        if (detailsProblem != null) {
            String label = texts.get("mypage.request.details");
            problems.add(new Problem("details", texts.of("page.labelled", "label", label, "text", detailsProblem)));
        }
        return problems;
    }

    /** Whether the choice is to be mended. */
    public boolean isKindWrong() {
        return kindProblem != null;
    }

    /** Whether the words are to be mended. */
    public boolean isDetailsWrong() {
        return detailsProblem != null;
    }

    /** Whether what was written is shown before it is sent. */
    public boolean isChecking() {
        return checking;
    }

    /** What can be asked for. */
    public List<SelectItem> getKinds() {
        return Arrays.stream(DataRequest.Kind.values())
                .map(each -> new SelectItem(each.name(), texts.get("DataRequest.Kind." + each)))
                .toList();
    }

    /** What is wrong with the choice; null when nothing is. */
    public String getKindProblem() {
        return kindProblem;
    }

    /** What is wrong with the words; null when nothing is. */
    public String getDetailsProblem() {
        return detailsProblem;
    }

    /** What is asked for. */
    public String getKind() {
        return kind;
    }

    /** Takes what is asked for. */
    public void setKind(String kind) {
        this.kind = kind;
    }

    /** What the person wrote; null for nothing. */
    public String getDetails() {
        return details;
    }

    /** Takes what the person wrote. */
    public void setDetails(String details) {
        this.details = details == null || details.isBlank() ? null : details;
    }
}
