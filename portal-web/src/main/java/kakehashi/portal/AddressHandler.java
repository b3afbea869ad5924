package kakehashi.portal;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import java.util.Map;
import kakehashi.i18n.faces.ReaderLanguage;

/** Lets forms post to the address the visitor sees, and gives views the language of that address. */
public class AddressHandler extends ViewHandlerWrapper {

    /** Wraps Faces' own handler. */
    public AddressHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return ReaderLanguage.current().locale();
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        Object address = request.get(RequestDispatcher.FORWARD_REQUEST_URI);
        Object query = request.get(RequestDispatcher.FORWARD_QUERY_STRING);
        if (address == null) {
            return getWrapped().getActionURL(context, viewId);
        }
        return query == null ? address.toString() : address + "?" + query;
    }
}
