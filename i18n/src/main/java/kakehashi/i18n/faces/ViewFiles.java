package kakehashi.i18n.faces;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers where a view's file lies. Faces looks for every template, tag and included file anew each time a view is
 * built, and passes an exception for each on its way; ours never move while the server runs.
 */
public class ViewFiles extends ResourceHandlerWrapper {

    private final Map<String, ViewResource> found = new ConcurrentHashMap<>();

    /** Wraps Faces' own handler. */
    public ViewFiles(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public ViewResource createViewResource(FacesContext context, String name) {
        ViewResource known = found.get(name);
        if (known != null) {
            return known;
        }
        ViewResource file = getWrapped().createViewResource(context, name);
        if (file != null) {
            found.put(name, file);
        }
        return file;
    }
}
