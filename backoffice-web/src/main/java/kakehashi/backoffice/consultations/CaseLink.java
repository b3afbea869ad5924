package kakehashi.backoffice.consultations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.cases.TakePage;
import kakehashi.backoffice.forms.TypedBefore;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.casework.CaseTaking;
import kakehashi.domain.casework.CaseWays;
import kakehashi.domain.staff.Role;
import kakehashi.i18n.faces.PageTexts;

/** Whose the consultation is that an address names, and the ways to its case. */
@Named
@RequestScoped
public class CaseLink {

    private UUID talk;
    private CaseTaking.Whose whose;
    private boolean recordable;

    @Inject
    CaseWays ways;

    @Inject
    CaseTaking taking;

    @Inject
    TypedBefore before;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Finds the case. */
    @PostConstruct
    void find() {
        Map<String, String> asked =
                office.isAt(Screen.CONVERSATION) ? before.with(Screen.CONVERSATION, Posted.all()) : Posted.all();
        talk = Ids.find(asked.get("id")).orElse(null);
        whose = talk == null ? null : ways.caseOf(talk).map(taking::whose).orElse(null);
        recordable =
                whose != null && office.opens(Screen.RECORD) && (ways.writesUnseen(talk) || ways.isUnwritten(talk));
    }

    /** Whether the reader can write the record from here: the consultation was entered without a booking. */
    public boolean isRecordable() {
        return recordable;
    }

    /** That the counsellor has no account, so that managers see to it; empty for nothing. */
    public String getManaged() {
        return whose == null || isNobodys() || whose.signsIn()
                ? ""
                : texts.of("consultations.managed", "number", whose.counsellor());
    }

    /** Where the record is written. */
    public Address getRecord() {
        return office.at(Screen.RECORD).with("talk", talk);
    }

    /** Whether the reader opens the case, or is asked there why it must be seen. */
    public boolean isThere() {
        return whose != null && office.opens(Screen.CASE) && (!whose.isNobodys() || office.getRole() == Role.MANAGER);
    }

    /** Whether it is nobody's, for the reader to take up or to give to a counsellor. */
    public boolean isNobodys() {
        return whose != null && whose.isNobodys();
    }

    /** Who may open the consultation, for a reader who may not. */
    public String getSaid() {
        if (isNobodys()) {
            return texts.get("consultations.outside.nobody");
        }
        return whose == null
                ? texts.get("consultations.outside.waiting")
                : texts.of("consultations.outside.other", "number", whose.counsellor());
    }

    /** The address of the case. */
    public Address getAddress() {
        return office.at(Screen.CASE).with("id", whose.id());
    }

    /** Where it goes to a counsellor. */
    public Address getTaking() {
        String from = office.isAt(Screen.CONVERSATION) ? TakePage.CONVERSATION : TakePage.BOOKING;
        return office.at(Screen.CASE_TAKING).with("id", whose.id()).with(from, talk);
    }
}
