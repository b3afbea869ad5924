package kakehashi.domain.registration;

import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SearchForm;

/** A whole name, under which registrations of one name are found, however it is written and in whatever order. */
public final class WholeName {

    /** Not the column alone: beginnings of names are hashed with that, and nobody shall see that one is a whole. */
    private static final String PLACE = PersonalField.NAME.columnIn(Sheet.TABLE) + " whole";

    private WholeName() {}

    /** Its blind index; null for a name without a letter. */
    public static byte[] index(Seal seal, String name) {
        String whole = SearchForm.whole(name);
        return seal.index(PLACE, whole.isEmpty() ? null : whole);
    }
}
