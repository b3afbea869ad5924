package kakehashi.backoffice.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.casework.CaseTaking;
import kakehashi.domain.casework.CaseWays;
import kakehashi.domain.casework.ConsultationRecords;
import kakehashi.domain.casework.RecordDraft;
import kakehashi.domain.casework.RecordSheet;
import kakehashi.domain.casework.Talk;
import kakehashi.domain.consultation.ConsultationDesk;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Retry;

/** Saves, keeps or throws away a record; what another window saved since the form was shown is not overruled unseen. */
@Named
@RequestScoped
public class RecordSaving {

    private static final String SEEN = "seen";

    private int seen;
    private Address back;
    private boolean unseen;

    @Inject
    ConsultationRecords records;

    @Inject
    CaseWays ways;

    @Inject
    CaseWork work;

    @Inject
    CaseTaking taking;

    @Inject
    ConsultationDesk desk;

    @Inject
    Office office;

    /** Reads which version of the draft the form shows; one that was shown without a draft shows none. */
    void begin(Talk talk, Map<String, String> typed, RecordSheet before) {
        unseen = !ways.sees(talk.file().id());
        back = next(talk, unseen);
        String said = typed.getOrDefault(SEEN, "");
        if (said.matches("[0-9]{1,9}")) {
            seen = Integer.parseInt(said);
        } else if (before != null && before.isDraft()) {
            seen = before.record().version();
        }
    }

    /** Adds what the form must know when it is posted. */
    Address hidden(Address address) {
        return address.with(SEEN, seen);
    }

    /** Saves what is typed as a draft. */
    void save(UUID record, RecordDraft draft) {
        seen = Retry.of(() -> records.save(record, seen, draft));
    }

    /** Keeps what is typed; pressed twice at the same moment, it is kept once. */
    void keep(UUID record, RecordDraft draft, UUID replaces) {
        Retry.of(() -> {
            records.keep(record, seen, draft, replaces);
            return record;
        });
    }

    /** Refuses, before it is read back, what could not be kept. */
    void foresee(RecordDraft draft, UUID replaces) {
        records.foresee(draft, replaces);
    }

    /** Whether a draft is saved, which can be thrown away. */
    public boolean isDraft() {
        return seen > 0;
    }

    /** Where it goes on: to the case, or to the consultation for whoever sees the case no more. */
    Address next(Talk talk) {
        return next(talk, !ways.sees(talk.file().id()));
    }

    private Address next(Talk talk, boolean outside) {
        return office.at(outside ? Screen.CONSULTATION : Screen.CASE)
                .with(CaseWork.ID, outside ? talk.id() : talk.file().id());
    }

    /** Where the form leads back to, as {@link #next}. */
    Address getBack() {
        return back;
    }

    /** The key of what that is called. */
    public String getBackKey() {
        return unseen ? "consultations.assign.back" : "cases.work.back";
    }

    /**
     * After a refusal that leaves no form, leads to where its reason stands: the counsellor who held a consultation, and sees
     * the case no more since its record was kept, to the consultation; others as {@link CaseWork#refuse}.
     */
    void lead(Refused refused, Map<String, String> typed, UUID talk) throws IOException {
        if (refused.code().equals("caseNotYours") && !typed.containsKey(RecordPage.REPLACES) && isHeldAndKept(talk)) {
            office.lead(office.at(Screen.CONSULTATION).with(CaseWork.ID, talk).with("done", "recorded"));
        } else {
            work.refuse(refused, ways.caseOf(talk).orElse(null));
        }
    }

    private boolean isHeldAndKept(UUID talk) {
        return records.isRecorded(talk)
                && desk.counsellor(talk).isPresent()
                && taking.self()
                        .filter(desk.outside(talk).counsellorId()::equals)
                        .isPresent();
    }

    /** Throws the draft away. */
    void discard(UUID record) {
        records.discard(record);
    }

    /** After a refusal that says that another window saved it, the form stands there again for the draft as it is now. */
    void refused(Refused refused, UUID record) {
        if (refused.code().equals("recordChanged")) {
            seen = records.version(record);
        }
    }
}
