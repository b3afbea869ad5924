package kakehashi.portal;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServlet;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.web.Upload;

/**
 * Lets forms at the addresses of conversations carry a file, in memory alone. The server asks the servlet that an address is
 * mapped to whether its forms may, before {@link Router} leads it to its view; so these have a servlet of their own, which
 * is never called.
 */
public class Uploads implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent begun) {
        ServletRegistration.Dynamic uploads = begun.getServletContext().addServlet("uploads", Unreached.class);
        uploads.setMultipartConfig(
                new MultipartConfigElement("", Upload.LARGEST_FORM, Upload.LARGEST_FORM, Upload.LARGEST_FORM));
        for (Language each : Languages.all()) {
            uploads.addMapping("/" + each.tag() + "/my/messages/*", "/" + each.tag() + "/consultation/check");
        }
    }

    /** Answers that there is nothing, should anything ever come past the router. */
    public static class Unreached extends HttpServlet {}
}
