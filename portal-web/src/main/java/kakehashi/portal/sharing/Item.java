package kakehashi.portal.sharing;

import kakehashi.domain.privacy.register.PersonalField;

/** An answer that can be shown, and whether the seeker wants that. */
public class Item {

    private final PersonalField field;
    private final String label;
    private boolean chosen;

    Item(PersonalField field, String label, boolean chosen) {
        this.field = field;
        this.label = label;
        this.chosen = chosen;
    }

    PersonalField field() {
        return field;
    }

    /** Its name in the form. */
    public String getId() {
        return "item-" + field.words();
    }

    /** What it is, in the reader's words. */
    public String getLabel() {
        return label;
    }

    /** Whether it is to be shown. */
    public boolean isChosen() {
        return chosen;
    }

    /** Takes whether it is to be shown. */
    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
