package kakehashi.backoffice.lists;

import org.primefaces.PrimeFaces;

/** The pages of a long list, as addresses name them. */
public final class Pages {

    /** Rows on a page. */
    public static final int SIZE = 50;

    /** The parameter of the address. */
    public static final String PARAMETER = "page";

    private Pages() {}

    /** The first row of the page an address names; 0 when it names none. */
    public static int first(String page) {
        return page != null && page.matches("[1-9][0-9]{0,5}") ? (Integer.parseInt(page) - 1) * SIZE : 0;
    }

    /** Lets the browser name the page of the list that a script asked for. */
    public static void tell(Address shown) {
        if (PrimeFaces.current().isAjaxRequest()) {
            PrimeFaces.current().ajax().addCallbackParam("address", shown.toString());
        }
    }
}
