package kakehashi.backoffice.fields;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.approval.ApprovalTerms;
import kakehashi.domain.privacy.collection.FieldChange;
import kakehashi.domain.privacy.collection.FieldDesk;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code field.xhtml}: a field of the register, which a manager switches on or off. */
@Named
@RequestScoped
public class FieldPage {

    private FieldLine line;
    private Asking asking;
    private List<FieldChange> changes = List.of();

    @Inject
    FieldWords words;

    @Inject
    FieldDesk desk;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Shows the field, reads back or switches it; answers 404 when there is none. */
    public void load() throws IOException {
        line = words.line(Posted.asked("field")).orElse(null);
        if (line == null) {
            Refusal.notThere(new Refused("fieldUnknown"));
            return;
        }
        PersonalField field = PersonalField.valueOf(line.field());
        office.standAt(getHidden());
        Question number = new Question("number", Question.Kind.LINE, texts.get("approvals.approval.number"))
                .hint(texts.get("fields.field.number.hint"))
                .length(ApprovalTerms.LONGEST_NUMBER)
                .required(false);
        asking = Asking.of(Posted.all(), line.bare() ? List.of(number) : List.of(), Texts.of(texts.getLanguage()));
        if (asking.isDone() && isSwitchable()) {
            turn(field, number);
        }
        changes = desk.history(field);
    }

    private void turn(PersonalField field, Question number) throws IOException {
        try {
            if (line.on()) {
                desk.switchOff(field);
            } else {
                desk.switchOn(field, number.getValue());
            }
            office.lead(getHidden().with("done", line.on() ? "fieldOff" : "fieldOn"));
        } catch (Refused refused) {
            asking.refuse(texts.say(refused));
        }
    }

    /** The field. */
    public FieldLine getLine() {
        return line;
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** What was done with it, the latest first. */
    public List<FieldChange> getChanges() {
        return changes;
    }

    /** A change in words: when, who, and under which approval. */
    public String told(FieldChange change) {
        String number = change.approvalNumber() == null ? "" : change.approvalNumber();
        return texts.of(
                change.enabled() ? "fields.field.turnedOn" : "fields.field.turnedOff",
                "at",
                office.time(change.done().at()),
                "login",
                change.done().login(),
                "number",
                number);
    }

    /** Whether the reader can switch it. */
    public boolean isSwitchable() {
        return office.writes(Screen.FIELD);
    }

    /** What the switch does, {@code on} or {@code off}. */
    public String getWay() {
        return line.on() ? "off" : "on";
    }

    /** The way back to the register. */
    public Address getBack() {
        return office.at(Screen.FIELDS);
    }

    /** The page's own address, for its form. */
    public Address getHidden() {
        return office.at(Screen.FIELD).with("field", Posted.asked("field"));
    }
}
