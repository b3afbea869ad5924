package kakehashi.backoffice.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What was done just before the page was opened, as its address says. */
@Named
@RequestScoped
public class Done {

    static final Set<String> KNOWN = Set.of(
            "saved",
            "confirmed",
            "started",
            "published",
            "discarded",
            "removed",
            "made",
            "copied",
            "changed",
            "told",
            "personTold",
            "calledOff",
            "archived",
            "restored",
            "entered",
            "submitted",
            "withdrawn",
            "timed",
            "interviewRules",
            "interviewPresence",
            "interviewPin",
            "interviewUnpin",
            "interviewMove",
            "interviewPublished",
            "interviewResults",
            "wishNoted",
            "opened",
            "viewSaved",
            "viewRemoved",
            "drafted",
            "recorded",
            "redacted",
            "given",
            "closed",
            "reopened",
            "finished",
            "putOff",
            "seen",
            "arranged",
            "held",
            "called",
            "calledUnmailed",
            "noted",
            "thrownAway",
            "handedOver",
            "bookingsGiven",
            "bookingsLeft",
            "templateKept",
            "answerEntered",
            "reminded",
            "sent",
            "inspectionOpened",
            "inspectionAnswered",
            "inspectionMended",
            "inspectionClosed",
            "inspectionReopened",
            "fieldOn",
            "fieldOff",
            "deviceAdded",
            "deviceAttested",
            "deviceRetired",
            "workPlaceAdded",
            "workPlaceClosed",
            "changeMade",
            "changeSubmitted",
            "accountsDecided",
            "stocktakingSigned",
            "requestMoved",
            "incidentMoved",
            "logSigned",
            "logChecked",
            "introduced",
            "introductionTakenBack",
            "outcomeBegun",
            "outcomeReached",
            "outcomeOver",
            "outcomeCorrected",
            "outcomeAsked",
            "outcomeTicked",
            "outcomeUnticked",
            "outcomeInsured",
            "placed",
            "placesTold",
            "certified",
            "closingBegin",
            "closingKey",
            "closingPack",
            "closingReceive",
            "closingAsk",
            "closingWithdraw",
            "closingApprove",
            "closingErasing",
            "closingErased",
            "closingDestroy",
            "closingScanned",
            "closingFound",
            "closingCertify",
            "ended");

    @Inject
    HttpServletRequest request;

    /** Whether anything is to be told; a page that is posted tells its own. */
    public boolean isTold() {
        String done = request.getParameter("done");
        return done != null && KNOWN.contains(done) && request.getMethod().equals("GET");
    }

    /** The key of the sentence. */
    public String getKey() {
        return "texts.done." + request.getParameter("done");
    }
}
