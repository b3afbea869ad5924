package kakehashi.backoffice.registrations;

import java.util.List;
import java.util.Map;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.lists.Pages;
import kakehashi.backoffice.nav.Screen;

/** The address of a sheet: the event inside which it opens, and the list or the search it was found in. */
final class SheetAddress {

    /** The parameter that names the words of a search over all events. */
    private static final String FOUND = "found";

    private static final List<String> OF_A_LIST = List.of("event", "state", "search", RegistrationList.FROM);

    private SheetAddress() {}

    /** The sheet's own address, as it was asked for. */
    static Address of(Office office, Map<String, String> asked) {
        return of(office, Screen.REGISTRATION, asked);
    }

    /** The address of a screen about the same sign-up, which knows the way back as well. */
    static Address of(Office office, Screen screen, Map<String, String> asked) {
        Address sheet = office.at(screen).with("event", asked.get("event")).with("id", asked.get("id"));
        for (String name : List.of("state", "search", RegistrationList.FROM, FOUND, Pages.PARAMETER)) {
            sheet = sheet.with(name, asked.get(name));
        }
        return sheet;
    }

    /** Where the sheet leads back to: the search, else the event's list, on the page it was opened from. */
    static Address back(Office office, Map<String, String> asked) {
        if (isFound(asked)) {
            return office.at(Screen.SEARCH)
                    .with("search", asked.get(FOUND))
                    .with(Pages.PARAMETER, asked.get(Pages.PARAMETER));
        }
        Address list = office.at(Screen.REGISTRATIONS);
        for (String name : OF_A_LIST) {
            list = list.with(name, asked.get(name));
        }
        return list;
    }

    /** Whether it was opened from a search over all events. */
    static boolean isFound(Map<String, String> asked) {
        return asked.containsKey(FOUND);
    }
}
