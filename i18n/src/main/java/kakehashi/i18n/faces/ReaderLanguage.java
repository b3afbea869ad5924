package kakehashi.i18n.faces;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletRequest;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;

/** The language of the person who reads the answer to a request. */
public final class ReaderLanguage {

    private static final String LANGUAGE = ReaderLanguage.class.getName();
    private static final String WITHOUT_READINGS = LANGUAGE + ".withoutReadings";

    private ReaderLanguage() {}

    /** Decides the language of the request. */
    public static void set(ServletRequest request, Language language, boolean readings) {
        request.setAttribute(LANGUAGE, language);
        request.setAttribute(WITHOUT_READINGS, !readings);
    }

    /** The language of the request; the standard one when nobody decided. */
    public static Language of(ServletRequest request) {
        Object language = request.getAttribute(LANGUAGE);
        return language == null ? Languages.standard() : (Language) language;
    }

    /** Whether the reader wants readings over kanji. */
    public static boolean readings(ServletRequest request) {
        return !Boolean.TRUE.equals(request.getAttribute(WITHOUT_READINGS));
    }

    /** The language of the current Faces request; the standard one outside of requests, such as at start. */
    public static Language current() {
        FacesContext context = FacesContext.getCurrentInstance();
        Object request = context == null ? null : context.getExternalContext().getRequest();
        return request instanceof ServletRequest servlet ? of(servlet) : Languages.standard();
    }
}
