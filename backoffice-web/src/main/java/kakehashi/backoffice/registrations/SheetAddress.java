package kakehashi.backoffice.registrations;

import java.util.Map;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.lists.Pages;
import kakehashi.backoffice.nav.Screen;

/** The address of a sheet: the event inside which it opens, and the list or the search it was found in. */
final class SheetAddress {

    /** The parameter that names the words of a search over all events. */
    private static final String FOUND = "found";

    private SheetAddress() {}

    /** The sheet's own address, as it was asked for. */
    static Address of(Office office, Map<String, String> asked) {
        return of(office, Screen.REGISTRATION, asked);
    }

    /** The address of a screen about the same sign-up, which knows the way back as well. */
    static Address of(Office office, Screen screen, Map<String, String> asked) {
        Address sheet = office.at(screen).with("event", asked.get("event")).with("id", asked.get("id"));
        return ofList(sheet, asked).with(FOUND, asked.get(FOUND)).with(Pages.PARAMETER, asked.get(Pages.PARAMETER));
    }

    /** An address with what is shown of an event's list. */
    static Address ofList(Address address, Map<String, String> asked) {
        Address list = address;
        for (String name : Wanted.NAMES) {
            list = list.with(name, asked.get(name));
        }
        return list.with(RegistrationList.FROM, asked.get(RegistrationList.FROM));
    }

    /** Where the sheet leads back to: the search, else the event's list, on the page it was opened from. */
    static Address back(Office office, Map<String, String> asked) {
        if (isFound(asked)) {
            return office.at(Screen.SEARCH)
                    .with("search", asked.get(FOUND))
                    .with(Pages.PARAMETER, asked.get(Pages.PARAMETER));
        }
        return ofList(office.at(Screen.REGISTRATIONS).with("event", asked.get("event")), asked);
    }

    /** Whether it was opened from a search over all events. */
    static boolean isFound(Map<String, String> asked) {
        return asked.containsKey(FOUND);
    }
}
